// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goals.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
constexpr qsizetype mostGoals = 3;

/** Before the weekend, or earlier where the deadline is. */
QDate byWhen(const PlanItem &item, Week week)
{
    const auto friday = week.monday().addDays(4);
    return item.due.isValid() && week.contains(item.due) ? item.due : friday;
}
}

QList<GoalSuggestion> goalSuggestions(const QList<OpenWork> &open, Week week, QDate today)
{
    QList<GoalSuggestion> goals;
    QList<OpenWork> musts;
    const OpenWork *test = nullptr;
    for (const auto &work : open) {
        if (work.item.sort == PlanItem::Sort::Test && work.day > today && (test == nullptr || work.day < test->day)) {
            test = &work;
        }
        if (work.item.sort == PlanItem::Sort::Task && work.item.importance == PlanItem::Importance::Must) {
            musts.append(work);
        }
    }
    if (test != nullptr) {
        goals.append({.what = GoalSuggestion::What::LearnFor, .item = test->item.id, .by = test->day, .count = 0});
    }
    const auto largest = std::ranges::max_element(musts, {}, &OpenWork::left);
    if (largest != musts.end()) {
        goals.append({.what = GoalSuggestion::What::Finish, .item = largest->item.id, .by = byWhen(largest->item, week), .count = 0});
    }
    if (musts.size() > 1) {
        goals.append({.what = GoalSuggestion::What::FinishMusts, .item = {}, .by = week.monday().addDays(4), .count = int(musts.size())});
    }
    const auto unplaced = std::ranges::count_if(open, [](const OpenWork &work) { return !work.day.isValid(); });
    if (goals.size() < mostGoals && unplaced > 0) {
        goals.append({.what = GoalSuggestion::What::GiveMoments, .item = {}, .by = {}, .count = int(unplaced)});
    }
    return goals;
}
}
