// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing.h"

#include "planning/lateness.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
template<typename T>
std::optional<T> found(const QHash<Id, T> &rows, const Id &key)
{
    const auto row = rows.constFind(key);
    return row == rows.constEnd() ? std::nullopt : std::optional(*row);
}

LeftToStudent leftToStudent(const PlanItem &item, const WeekRows &rows, Week week)
{
    const auto moment = found(rows.moments, item.id);
    const auto placement = placementOf(item, moment, week);
    const auto decision = found(rows.decisions, item.id);
    LeftToStudent one{.item = item,
                      .picked = rows.choices.value(item.id).picked,
                      .placed = !placement.inBasket() && !placement.fixed,
                      .begun = progressOf(rows.steps.value(item.id), rows.ticks.value(item.id)).done > 0 || rows.handIns.contains(item.id),
                      .decided = decision && decision->what != WorkDecision::What::Undecided};
    one.item.estimate = expectedTime(item, moment);
    return one;
}

/** Those of the week's items that have `member` in common. */
QList<LeftToStudent> allWith(Id PlanItem::*member, const Id &value, const WeekRows &rows, Week week)
{
    QList<LeftToStudent> all;
    for (const auto &item : rows.items) {
        if (item.*member == value) {
            all.append(leftToStudent(item, rows, week));
        }
    }
    return all;
}

Away awayFrom(const PlanItem &moment, const QList<LeftToStudent> &standIns, const WeekRows &rows)
{
    const Whereabouts student{.absences = rows.absences, .activities = rows.activities, .homeDays = rows.homeDays.value(moment.plan)};
    return awayFrom(moment, student, std::ranges::any_of(standIns, &LeftToStudent::picked));
}

/** A moment has a way for who can't be there, if somebody made one. */
void addStandIn(ItemStanding &standing, const WeekRows &rows, Week week)
{
    const auto standIns = allWith(&PlanItem::insteadOf, standing.item.id, rows, week);
    standing.away = awayFrom(standing.item, standIns, rows);
    const auto needed = std::ranges::find_if(standIns,
                                             [&](const LeftToStudent &one) { return askedInstead(one, standIns, Away::Said) == Asked::Yes; });
    if (needed != standIns.end()) {
        standing.standIn = needed->item;
    }
}

/** What stands in for a moment that isn't in this week stands for itself. */
void addMoment(ItemStanding &standing, const WeekRows &rows, Week week)
{
    const auto moment = std::ranges::find(rows.items, standing.item.insteadOf, &PlanItem::id);
    if (moment == rows.items.end() || !isMoment(*moment)) {
        return;
    }
    const auto standIns = allWith(&PlanItem::insteadOf, moment->id, rows, week);
    standing.insteadOf = *moment;
    standing.away = awayFrom(*moment, standIns, rows);
    standing.asked = askedInstead(leftToStudent(standing.item, rows, week), standIns, standing.away);
}

bool isTakenOver(const PlanItem &item, const WeekRows &rows, Week week)
{
    const auto decision = found(rows.decisions, item.id);
    return decision && decision->what == WorkDecision::What::OtherWeek && decision->to == week;
}

/** What was taken over from a board of another week was chosen there and stands for itself. */
void addChoice(ItemStanding &standing, const WeekRows &rows, Week week)
{
    const auto self = leftToStudent(standing.item, rows, week);
    standing.taken = self.taken();
    if (isMoment(standing.item)) {
        addStandIn(standing, rows, week);
    } else if (!standing.item.insteadOf.isNull()) {
        addMoment(standing, rows, week);
    } else if (const auto board = found(rows.boards, standing.item.board); board && !isTakenOver(standing.item, rows, week)) {
        const auto all = allWith(&PlanItem::board, board->id, rows, week);
        standing.board = {.board = *board, .items = int(all.size()), .taken = int(std::ranges::count_if(all, &LeftToStudent::taken))};
        standing.asked = askedOnBoard(self, all, board->pick);
    } else {
        standing.asked = askedOnRoute(self);
    }
}
}

ItemStanding standingOf(const PlanItem &item, const WeekRows &rows, Week week, const QDateTime &localNow)
{
    const auto moment = found(rows.moments, item.id);
    const auto decision = found(rows.decisions, item.id);
    const auto handIns = rows.handIns.value(item.id);
    ItemStanding standing{.item = item,
                          .placement = placementOf(item, moment, week),
                          .progress = progressOf(rows.steps.value(item.id), rows.ticks.value(item.id)),
                          .waiting = int(std::ranges::count_if(handIns, [](const HandIn &handIn) { return !handIn.receivedAt.isValid(); }))};
    standing.item.estimate = expectedTime(item, moment);
    addChoice(standing, rows, week);
    const bool late = standing.counts() && isLate(item, week, localNow, isTakenOver(item, rows, week));
    standing.state = stateAfter(decision, stateOf(standing.progress, handIns, rows.feedback.value(item.id), late), week);
    return standing;
}
}
