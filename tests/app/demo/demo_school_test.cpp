// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demo_school.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
constexpr quint32 seed = 1;
const QDate today(2026, 11, 20);

int itemsOf(const DemoSchool &demo, const Id &plan)
{
    return int(std::ranges::count(demo.items, plan, &PlanItem::plan));
}

/** Ids a record refers to. */
QSet<Id> references(const Record &record)
{
    QSet<Id> ids;
    for (const auto &value : record.values) {
        if (const auto *id = std::get_if<Id>(&value)) {
            ids.insert(*id);
        }
    }
    return ids;
}
}

class DemoSchoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndDayGiveTheSameSchool();
    void anotherSeedGivesOtherWeeks();
    void aWeekStaysTheSameWhenTheNextOneBegins();
    void hasOneClassTenSubjectsAndThreeWeeks();
    void everyRecordIsValidAndComesAfterItsParents_data();
    void everyRecordIsValidAndComesAfterItsParents();
    void everyWeekHasAboutFortyItemsOfEverySort_data();
    void everyWeekHasAboutFortyItemsOfEverySort();
    void everyDayAndDeadlineLiesInItsWeek();
    void mostItemsAreCompleteAndSomeAreNot();
    void stepsAreNumberedFromOne();
    void noTwoThingsHappenAtOnce();
    void aQuestionWasAskedAndAnswered();
};

void DemoSchoolTest::sameSeedAndDayGiveTheSameSchool()
{
    QCOMPARE(demoSchool(today, seed), demoSchool(today, seed));
    QCOMPARE(demoSchool(today, seed), demoSchool(Week::of(today).monday(), seed));
}

void DemoSchoolTest::anotherSeedGivesOtherWeeks()
{
    const auto one = demoSchool(today, 1);
    const auto other = demoSchool(today, 2);
    QVERIFY(one.items != other.items);
    QCOMPARE(one.subjects, other.subjects);
}

void DemoSchoolTest::aWeekStaysTheSameWhenTheNextOneBegins()
{
    const auto now = demoSchool(today, seed);
    const auto later = demoSchool(today.addDays(7), seed);
    QCOMPARE(later.plans.first(), now.plans[1]);
    const auto shared = now.plans[1].id;
    const auto isShared = [shared](const PlanItem &item) { return item.plan == shared; };
    QList<PlanItem> before;
    QList<PlanItem> after;
    std::ranges::copy_if(now.items, std::back_inserter(before), isShared);
    std::ranges::copy_if(later.items, std::back_inserter(after), isShared);
    QCOMPARE(after, before);
}

void DemoSchoolTest::hasOneClassTenSubjectsAndThreeWeeks()
{
    const auto demo = demoSchool(today, seed);
    QCOMPARE(demo.group.school, demo.school.id);
    QCOMPARE(demo.subjects.size(), 10);
    QCOMPARE(demo.people.size(), 5);
    QCOMPARE(demo.memberships.size(), 3);
    QCOMPARE(demo.guardianships.size(), 1);
    QCOMPARE(std::ranges::count(demo.people, demo.people[3].id, &Person::coach), 2);
    QCOMPARE(demo.letters.size(), 2);
    QCOMPARE(demo.guides.size(), 3);
    QCOMPARE(demo.plans.size(), 3);
    QCOMPARE(demo.plans[1].week, Week::of(today));
    QSet<int> colours;
    QSet<QString> icons;
    for (const auto &subject : demo.subjects) {
        colours.insert(subject.colour);
        icons.insert(subject.icon);
    }
    QCOMPARE(colours.size(), 10);
    QCOMPARE(icons.size(), 10);
    QCOMPARE(*std::ranges::max_element(colours), 9);
}

void DemoSchoolTest::everyRecordIsValidAndComesAfterItsParents_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<quint32>("with");
    QTest::newRow("an ordinary week") << today << seed;
    QTest::newRow("another seed") << today << 99U;
    QTest::newRow("around week 53") << QDate(2027, 1, 2) << 7U;
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << 0U;
}

void DemoSchoolTest::everyRecordIsValidAndComesAfterItsParents()
{
    QFETCH(const QDate, day);
    QFETCH(const quint32, with);
    QSet<Id> seen;
    for (const auto &record : records(demoSchool(day, with))) {
        const auto valid = validate(record);
        QVERIFY2(valid, qPrintable(valid ? QString() : valid.error().detail));
        QVERIFY(!seen.contains(record.id));
        QVERIFY(seen.contains(references(record)));
        seen.insert(record.id);
    }
}

void DemoSchoolTest::everyWeekHasAboutFortyItemsOfEverySort_data()
{
    QTest::addColumn<quint32>("with");
    for (quint32 with = 0; with < 20; ++with) {
        QTest::addRow("seed %u", with) << with;
    }
}

void DemoSchoolTest::everyWeekHasAboutFortyItemsOfEverySort()
{
    QFETCH(const quint32, with);
    const auto demo = demoSchool(today, with);
    for (const auto &plan : demo.plans) {
        const int items = itemsOf(demo, plan.id);
        QVERIFY2(items >= 36 && items <= 46, qPrintable(QString::number(items)));
    }
    QSet<PlanItem::Sort> sorts;
    QSet<PlanItem::Importance> importances;
    for (const auto &item : demo.items) {
        sorts.insert(item.sort);
        importances.insert(item.importance);
    }
    QCOMPARE(sorts.size(), 4);
    QCOMPARE(demo.boards.size(), demo.plans.size());
    QVERIFY(std::ranges::any_of(demo.items, [](const PlanItem &item) { return !item.insteadOf.isNull(); }));
    QCOMPARE(importances.size(), 3);
}

void DemoSchoolTest::everyDayAndDeadlineLiesInItsWeek()
{
    const auto demo = demoSchool(today, seed);
    for (const auto &item : demo.items) {
        const auto week = std::ranges::find(demo.plans, item.plan, &WeekPlan::id)->week;
        QVERIFY(!item.day.isValid() || week.contains(item.day));
        QVERIFY(!item.due.isValid() || week.contains(item.due));
        QCOMPARE(item.day.isValid(), item.time.isValid());
        QVERIFY(item.sort == PlanItem::Sort::Task || item.day.isValid());
        QVERIFY(item.minutes() == 0 || (item.minutes() >= 10 && item.minutes() <= 60));
    }
}

void DemoSchoolTest::mostItemsAreCompleteAndSomeAreNot()
{
    const auto demo = demoSchool(today, seed);
    const auto complete = std::ranges::count_if(demo.items, [](const PlanItem &item) {
        return !item.goal.isEmpty() && !item.why.isEmpty() && !item.doneInClass.isEmpty() && !item.material.isEmpty() && !item.handInHow.isEmpty()
            && !item.ask.isEmpty() && !item.evaluation.isEmpty() && item.minutes() > 0 && item.mode != PlanItem::Mode::Unsaid
            && item.place != PlanItem::Place::Unsaid && item.independence != PlanItem::Independence::Unsaid;
    });
    QCOMPARE_GT(complete, demo.items.size() / 2);
    QCOMPARE_LT(complete, demo.items.size());
}

void DemoSchoolTest::stepsAreNumberedFromOne()
{
    const auto demo = demoSchool(today, seed);
    QHash<Id, int> last;
    for (const auto &step : demo.steps) {
        QCOMPARE(step.position, last.value(step.item) + 1);
        last[step.item] = step.position;
    }
    QCOMPARE_GT(last.size(), demo.items.size() / 4);
    QVERIFY(std::ranges::all_of(last, [](int steps) { return steps >= 2 && steps <= 6; }));
}

void DemoSchoolTest::noTwoThingsHappenAtOnce()
{
    QSet<QDateTime> taken;
    for (const auto &item : demoSchool(today, seed).items) {
        if (item.day.isValid()) {
            const QDateTime moment(item.day, item.time);
            QVERIFY2(!taken.contains(moment), qPrintable(moment.toString(Qt::ISODate)));
            taken.insert(moment);
        }
    }
}

void DemoSchoolTest::aQuestionWasAskedAndAnswered()
{
    const auto demo = demoSchool(today, seed);
    QCOMPARE_GT(demo.school.answerWithin, 0);
    QCOMPARE(demo.hours.size(), 2);
    QVERIFY(demo.hours.constFirst().subject != demo.hours.constLast().subject);
    QCOMPARE(demo.answers.constFirst().question, demo.questions.constFirst().id);
    QVERIFY(std::ranges::contains(demo.items, demo.questions.constFirst().item, &PlanItem::id));
    QVERIFY(demo.answers.constFirst().madeAt.date() < Week::of(today).monday());
}

QTEST_GUILESS_MAIN(DemoSchoolTest)
#include "demo_school_test.moc"
