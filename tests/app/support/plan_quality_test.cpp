// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/plan_quality.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class PlanQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatSayNothingAreTold_data()
    {
        QTest::addColumn<PlanPart>("part");
        QTest::addColumn<QString>("text");
        QTest::addColumn<PartVerdict>("verdict");
        const auto row = [](PlanPart part, const char16_t *text, PartVerdict verdict) {
            const auto words = QString::fromUtf16(text);
            QTest::addRow("%d: %s", int(part), qPrintable(words)) << part << words << verdict;
        };
        row(PlanPart::Moment, u"", PartVerdict::Missing);
        row(PlanPart::Moment, u" … ", PartVerdict::Missing);
        row(PlanPart::Moment, u"later", PartVerdict::Vague);
        row(PlanPart::Moment, u"Straks!", PartVerdict::Vague);
        row(PlanPart::Moment, u"als ik zin heb", PartVerdict::Vague);
        row(PlanPart::Moment, u"deze week", PartVerdict::Vague);
        row(PlanPart::Moment, u"this weekend", PartVerdict::Vague);
        row(PlanPart::Moment, u"na het eten", PartVerdict::Clear);
        row(PlanPart::Moment, u"when I come home", PartVerdict::Clear);
        row(PlanPart::Moment, u"zaterdag om 10", PartVerdict::Clear);
        row(PlanPart::Moment, u"16:30", PartVerdict::Clear);
        row(PlanPart::Moment, u"بعد العشاء", PartVerdict::Clear);
        row(PlanPart::Place, u"ergens", PartVerdict::Vague);
        row(PlanPart::Place, u"maakt niet uit", PartVerdict::Vague);
        row(PlanPart::Place, u"thuis", PartVerdict::Clear);
        row(PlanPart::Place, u"on the bus", PartVerdict::Clear);
        row(PlanPart::FirstStep, u"mijn best doen", PartVerdict::Vague);
        row(PlanPart::FirstStep, u"start", PartVerdict::Vague);
        row(PlanPart::FirstStep, u"work on the task", PartVerdict::Vague);
        row(PlanPart::FirstStep, u"oefening 1 maken", PartVerdict::Clear);
        row(PlanPart::FirstStep, u"I open my book on page 20", PartVerdict::Clear);
        row(PlanPart::Obstacle, u"niets", PartVerdict::Vague);
        row(PlanPart::Obstacle, u"mijn broer", PartVerdict::Clear);
        row(PlanPart::Answer, u"weet ik niet", PartVerdict::Vague);
        row(PlanPart::Answer, u"ik ga naar boven", PartVerdict::Clear);
    }

    void wordsThatSayNothingAreTold()
    {
        QFETCH(PlanPart, part);
        QFETCH(QString, text);
        const IfThenPlan plan{.moment = text, .place = text, .firstStep = text, .obstacle = text, .answer = text};
        QTEST(qualityOf(plan).of(part), "verdict");
    }

    void onePartIsAskedForAtATime()
    {
        IfThenPlan plan;
        QCOMPARE(qualityOf(plan).next(), PlanPart::Moment);
        plan.moment = u"na school"_s;
        QCOMPARE(qualityOf(plan).next(), PlanPart::Place);
        plan.place = u"bibliotheek"_s;
        plan.firstStep = u"beginnen"_s;
        QCOMPARE(qualityOf(plan).next(), PlanPart::FirstStep);
        plan.firstStep = u"boek open op blz. 20"_s;
        plan.obstacle = u"bus te laat"_s;
        QCOMPARE(qualityOf(plan).next(), PlanPart::Answer);
        QCOMPARE(qualityOf(plan).clearParts(), 4);
        plan.answer = u"lezen aan de halte"_s;
        QVERIFY(qualityOf(plan).isComplete());
        QVERIFY(!qualityOf(plan).next());
    }
};

QTEST_GUILESS_MAIN(PlanQualityTest)
#include "plan_quality_test.moc"
