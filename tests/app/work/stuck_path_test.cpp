// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/class_notes.h"
#include "work/stuck_path.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class StuckPathTest : public QObject
{
    Q_OBJECT

    const Id m_plan = Id::derived({"plan"});
    const Id m_maths = Id::derived({"maths"});
    const Id m_french = Id::derived({"french"});

private Q_SLOTS:
    void nearestHelpComesFirst_data()
    {
        using enum StuckStep;
        QTest::addColumn<PlanItem>("item");
        QTest::addColumn<QList<StuckStep>>("path");
        QTest::newRow("all there is") << PlanItem{.plan = m_plan, .material = u"blz. 20"_s}
                                      << QList{HowTo, Material, Classmate, Question, InClass, Coach};
        QTest::newRow("no material") << PlanItem{.plan = m_plan} << QList{HowTo, Classmate, Question, InClass, Coach};
        QTest::newRow("a task of one's own has no teacher") << PlanItem{} << QList{HowTo, Classmate, Coach};
    }
    void nearestHelpComesFirst()
    {
        QFETCH(PlanItem, item);
        QTEST(stuckPath(item), "path");
    }

    void aNoteIsForTheDayItsSubjectIsMet_data()
    {
        using enum PlanItem::Sort;
        QTest::addColumn<QList<PlanItem>>("day");
        QTest::addColumn<bool>("along");
        QTest::newRow("a free day") << QList<PlanItem>() << false;
        QTest::newRow("a lesson") << QList{PlanItem{.subject = m_maths, .sort = Lesson}} << true;
        QTest::newRow("a live moment") << QList{PlanItem{.subject = m_maths, .sort = LiveMoment}} << true;
        QTest::newRow("a task is done alone") << QList{PlanItem{.subject = m_maths, .sort = Task}} << false;
        QTest::newRow("in a test nobody asks") << QList{PlanItem{.subject = m_maths, .sort = Test}} << false;
        QTest::newRow("another subject") << QList{PlanItem{.subject = m_french, .sort = Lesson}} << false;
        QTest::newRow("one of two") << QList{PlanItem{.subject = m_french, .sort = Lesson}, PlanItem{.subject = m_maths, .sort = Lesson}} << true;
    }
    void aNoteIsForTheDayItsSubjectIsMet()
    {
        QFETCH(QList<PlanItem>, day);
        const NoteAbout about{.note = {.text = u"Waarom?"_s}, .item = {.subject = m_maths}};
        const NoteAbout gone{.note = {.text = u"Waarvan ook weer?"_s}}; // Its item is not here any more.
        QFETCH(bool, along);
        QCOMPARE(toBringAlong({about, gone}, day), along ? QList{about} : QList<NoteAbout>());
    }

    void whatHasNoSubjectMeetsNone()
    {
        const NoteAbout gone{.note = {.text = u"Waarvan ook weer?"_s}};
        QVERIFY(toBringAlong({gone}, {PlanItem{.sort = PlanItem::Sort::Lesson}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StuckPathTest)
#include "stuck_path_test.moc"
