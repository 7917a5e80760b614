// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_week.h"

#include "demo_choices.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Sort = PlanItem::Sort;

/** Weeks since some Monday long ago, so that topics follow one another over the turn of the year. */
qint64 count(Week week)
{
    return week.monday().toJulianDay() / 7;
}

/** A subject's second lesson, when its tests are: two school days after the first, and never on Wednesday afternoon. */
void placeTest(PlanItem &item, const SubjectTexts &texts, QDate monday)
{
    const int day = (int(texts.lessonDay) - 1 + 2) % 5;
    item.day = monday.addDays(day);
    const bool early = texts.lessonTime < QTime(10, 0);
    item.time = early ? QTime(11, 10) : day == 2 ? QTime(8, 25) : QTime(14, 50);
}

/** Work in one's own time is due between Tuesday and Friday, what is extra on Sunday. */
void setDeadline(PlanItem &item, bool handedIn, QDate monday, QRandomGenerator &random)
{
    static const std::array times{QTime(), QTime(16, 0), QTime(20, 0), QTime(22, 0)};
    item.due = item.importance == PlanItem::Importance::Extra ? monday.addDays(6) : monday.addDays(random.bounded(1, 5));
    item.dueTime = handedIn ? times[size_t(random.bounded(int(times.size())))] : QTime();
}

void setWhenAndWhere(PlanItem &item, const SubjectTexts &texts, bool handedIn, QDate monday, QRandomGenerator &random)
{
    using enum PlanItem::Mode;
    switch (item.sort) {
    case Sort::Lesson:
    case Sort::LiveMoment:
        item.mode = item.sort == Sort::Lesson ? Physical : OnlineLive;
        item.place = item.sort == Sort::Lesson ? PlanItem::Place::School : PlanItem::Place::Anywhere;
        item.day = monday.addDays(int(texts.lessonDay) - 1);
        item.time = texts.lessonTime;
        break;
    case Sort::Test:
        item.mode = Physical;
        item.place = PlanItem::Place::School;
        placeTest(item, texts, monday);
        break;
    case Sort::Task:
        item.mode = OwnTime;
        item.place = random.bounded(3) == 0 ? PlanItem::Place::Anywhere : PlanItem::Place::Home;
        setDeadline(item, handedIn, monday, random);
        break;
    }
}

PlanItem::Independence independence(const Activity &activity)
{
    if (activity.importance == PlanItem::Importance::Extra || activity.sort == Sort::Test) {
        return PlanItem::Independence::Alone;
    }
    return activity.sort == Sort::Task ? PlanItem::Independence::PlanAlong : PlanItem::Independence::WithHelp;
}

QString evaluation(const Activity &activity, const SubjectTexts &texts)
{
    if (activity.sort == Sort::Test) {
        return u"Op 20 punten; wie ziek is, haalt de toets in op woensdag om 12.05 uur."_s;
    }
    return activity.handIn.isEmpty() ? u"Geen punten: dit is om te oefenen."_s : texts.evaluation;
}

/** Teachers forget a field now and then; the screens have to cope with that. */
void leaveSomethingOpen(PlanItem &item, QRandomGenerator &random)
{
    for (const auto text : {&PlanItem::doneInClass, &PlanItem::goal, &PlanItem::why, &PlanItem::material, &PlanItem::ask, &PlanItem::evaluation}) {
        if (random.bounded(100) < 6) {
            (item.*text).clear();
        }
    }
    if (random.bounded(100) < 4) {
        item.estimate = {};
    }
}

PlanItem itemOf(const Activity &activity, const Topic &topic, const TaughtSubject &taught, const WeekPlan &plan, QRandomGenerator &random)
{
    const auto &[subject, texts] = taught;
    PlanItem item;
    item.id = Id::derived({"demo item", plan.id.bytes(), subject.id.bytes(), activity.title.toUtf8()});
    item.plan = plan.id;
    item.subject = subject.id;
    item.title = activity.title;
    item.sort = activity.sort;
    item.doneInClass = topic.doneInClass;
    item.goal = topic.goal;
    item.why = topic.why;
    item.material = activity.material;
    item.handInHow = activity.handIn.isEmpty() ? u"Je hoeft niets in te dienen."_s : activity.handIn;
    item.handInWhere = activity.handIn.isEmpty() ? QString() : texts.handInWhere;
    item.ask = texts.ask;
    item.evaluation = evaluation(activity, texts);
    item.estimate = std::chrono::minutes(activity.minutes);
    item.importance = activity.importance;
    item.independence = independence(activity);
    setWhenAndWhere(item, texts, !activity.handIn.isEmpty(), plan.week.monday(), random);
    if (item.sort != Sort::Task && random.bounded(100) < 20) {
        item.audience = random.bounded(2) == 0 ? u"Groep A"_s : u"Groep B"_s;
    }
    leaveSomethingOpen(item, random);
    return item;
}

/** What is left when a teacher types no more than a line. */
PlanItem onlyTitled(const PlanItem &complete)
{
    PlanItem item;
    item.id = complete.id;
    item.plan = complete.plan;
    item.subject = complete.subject;
    item.title = complete.title;
    item.importance = complete.importance;
    return item;
}

void addSteps(QList<Step> &steps, const Id &item, const QStringList &texts)
{
    for (int position = 1; position <= texts.size(); ++position) {
        const auto number = QByteArray::number(position);
        steps.append({.id = Id::derived({"demo step", item.bytes(), number}), .item = item, .position = position, .text = texts[position - 1]});
    }
}
}

DemoWeek demoWeek(const WeekPlan &plan, const QList<TaughtSubject> &taught, quint32 seed)
{
    QRandomGenerator fromSeed(seed);
    QRandomGenerator random({seed, quint32(plan.week.ordinal())});
    QSet<qsizetype> shorter; // Subjects that do one thing less this week.
    for (int dropped = random.bounded(2, 9); shorter.size() < dropped;) {
        shorter.insert(random.bounded(taught.size()));
    }
    DemoWeek made;
    for (qsizetype i = 0; i < taught.size(); ++i) {
        const auto &topics = taught[i].texts.topics;
        const auto &topic = topics[(count(plan.week) + fromSeed.bounded(int(topics.size()))) % topics.size()];
        auto activities = topic.activities;
        if (shorter.contains(i)) {
            activities.removeAt(random.bounded(1, int(activities.size())));
        }
        for (const auto &activity : activities) {
            made.items.append(itemOf(activity, topic, taught[i], plan, random));
            addSteps(made.steps, made.items.last().id, activity.steps);
        }
    }
    // One item of the week is no more than a line.
    const auto bare = std::ranges::find_if(made.items, [](const PlanItem &item) { return item.importance != PlanItem::Importance::Must; });
    if (bare != made.items.end()) {
        *bare = onlyTitled(*bare);
    }
    addChoices(made, plan, taught);
    return made;
}

QString weekNote(Week week)
{
    static const QStringList notes{
        u"Een rustige start: kijk maandag je week na en leg vast wanneer je wat doet."_s,
        u"Let op donderdag: er zijn meerdere toetsen. Begin op tijd en vraag hulp als het niet lukt."_s,
        u"Het vragenuur gaat deze week door in lokaal C04. Breng je vragenlijstje mee."_s,
        u"Bijna rapport: kijk na wat nog openstaat. Liever één ding af dan drie half."_s,
    };
    return notes[count(week) % notes.size()];
}
}
