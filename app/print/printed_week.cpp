// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printed_week.h"

#include "choice_words.h"
#include "link.h"
#include "planning/availability.h"
#include "planning/load.h"
#include "standing.h"
#include "words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class PrintedWeekWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintedWeekWords)

public:
    [[nodiscard]] static QString by(const QString &deadline) { return tr("by %1").arg(deadline); }
    [[nodiscard]] static QString basket() { return tr("Still to place"); }
    [[nodiscard]] static QString emptyBasket() { return tr("Everything has a moment."); }
    [[nodiscard]] static QString noPlan() { return tr("No plan for this week yet."); }
    //: How a weekday and a day are written above a column on paper, see QLocale::toString
    [[nodiscard]] static QString day(QDate day) { return QLocale().toString(day, tr("dddd d")); }
    [[nodiscard]] static QString load(const DayLoad &load) { return tr("%1 of %2 min").arg(load.plannedMinutes()).arg(load.availableMinutes()); }
    [[nodiscard]] static QString ownActivity() { return tr("your own"); }
};

PrintedEntry::Weight weightOf(const PlanItem &item, bool done)
{
    if (done) {
        return PrintedEntry::Weight::Done;
    }
    if (item.sort != PlanItem::Sort::Task) {
        return PrintedEntry::Weight::Must;
    }
    switch (item.importance) {
    case PlanItem::Importance::Must:
        return PrintedEntry::Weight::Must;
    case PlanItem::Importance::Should:
        return PrintedEntry::Weight::Should;
    case PlanItem::Importance::Extra:
        return PrintedEntry::Weight::Extra;
    }
    Q_UNREACHABLE_RETURN({});
}

/** Within the week its days need no month. */
QString deadlineOf(const PlanItem &item, Week week)
{
    const auto day = week.contains(item.due) ? Words::shortDay(item.due) : Words::day(item.due);
    return item.dueTime.isValid() ? u"%1, %2"_s.arg(day, Words::time(item.dueTime)) : day;
}

QString factsOf(const PlanItem &item, QTime time, Week week)
{
    QStringList facts;
    if (time.isValid()) {
        facts += Words::time(time);
    }
    if (item.sort != PlanItem::Sort::Task) {
        facts += Words::sort(item.sort);
    }
    if (item.minutes() > 0) {
        facts += Words::minutes(item.minutes());
    }
    if (item.sort == PlanItem::Sort::Task) {
        facts += Words::importance(item.importance);
    }
    if (item.due.isValid()) {
        facts += PrintedWeekWords::by(deadlineOf(item, week));
    }
    return facts.join(u" · "_s);
}

/** In short what is left to the student, or to do instead. */
QString withChoice(const QString &facts, const ItemStanding &standing)
{
    QStringList all{facts, ChoiceWords::route(standing.item.route)};
    if (standing.board) {
        all += ChoiceWords::board(*standing.board);
    }
    if (standing.standIn || standing.away != Away::No) {
        all += isMoment(standing.item) ? ChoiceWords::wayOf(standing) : ChoiceWords::insteadOf(standing);
    }
    all.removeAll(QString());
    return all.join(u" · "_s);
}

PrintedEntry entryOf(const ItemStanding &standing, const WeekRows &rows, Week week)
{
    const auto &item = standing.item;
    const bool done = isSettled(standing.state);
    const auto subject = rows.subjects.value(item.subject).name;
    return {.subject = subject.isEmpty() ? u"–"_s : subject,
            .title = item.title,
            .facts = withChoice(factsOf(item, standing.placement.time, week), standing),
            .time = standing.placement.time,
            .weight = weightOf(item, done),
            .test = item.sort == PlanItem::Sort::Test,
            .done = done};
}

PrintedEntry entryOf(const OwnActivity &activity)
{
    return {.title = activity.title,
            .facts = u"%1 · %2 · %3"_s.arg(Words::time(activity.time), Words::minutes(int(activity.length.count())), PrintedWeekWords::ownActivity()),
            .time = activity.time,
            .weight = PrintedEntry::Weight::Should};
}

/** By the clock first; then what is done goes down. */
auto orderOf(const PrintedEntry &entry)
{
    return std::tuple(!entry.time.isValid(), entry.time, entry.done);
}
}

PrintedWeek printedWeekOf(const WeekRows &rows, Week week, const QString &student)
{
    PrintedWeek printed{.title = Words::week(week),
                        .dates = u"%1 %2"_s.arg(Words::days(week)).arg(week.sunday().year()),
                        .student = student,
                        .note = {},
                        .goal = rows.goal,
                        .link = linkTo(week),
                        .columns = {}};
    QStringList notes;
    std::ranges::transform(rows.plans, std::back_inserter(notes), &WeekPlan::note);
    notes.removeAll(QString());
    printed.note = rows.plans.isEmpty() ? PrintedWeekWords::noPlan() : notes.join(u'\n');
    std::array<QList<PlanItem>, 8> items;
    for (const auto &item : rows.items) {
        // Paper is read later, and doesn't say what is late.
        const auto standing = standingOf(item, rows, week, week.monday().startOfDay());
        if (standing.isDecided() || standing.asked == Asked::NotNeeded) {
            continue;
        }
        const auto column = standing.placement.inBasket() ? 0 : size_t(standing.placement.day.dayOfWeek());
        if (standing.countsInLoad()) {
            items.at(column).append(standing.item);
        }
        printed.columns.at(column).entries.append(entryOf(standing, rows, week));
    }
    printed.columns[0].heading = PrintedWeekWords::basket();
    printed.columns[0].empty = rows.items.isEmpty() ? QString() : PrintedWeekWords::emptyBasket();
    for (size_t weekday = 1; weekday < printed.columns.size(); ++weekday) {
        const auto date = week.monday().addDays(qint64(weekday) - 1);
        auto &column = printed.columns.at(weekday);
        QList<OwnActivity> activities;
        std::ranges::copy_if(rows.activities, std::back_inserter(activities), [date](const OwnActivity &activity) { return isOn(activity, date); });
        std::ranges::transform(activities, std::back_inserter(column.entries), [](const OwnActivity &activity) { return entryOf(activity); });
        column.heading = PrintedWeekWords::day(date);
        column.load = PrintedWeekWords::load(loadOf(date, items.at(weekday), ownTimeOn(date, availabilityOf(rows.available), activities)));
    }
    for (auto &column : printed.columns) {
        std::ranges::stable_sort(column.entries, {}, orderOf);
    }
    return printed;
}
}
