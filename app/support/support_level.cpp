// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support_level.h"

#include <algorithm>
#include <array>

namespace Weekwijzer
{
namespace
{
using Level = SupportChoice::Level;

constexpr std::array scaffolds{
    Scaffold{.level = Level::GetHelp,
             .goal = Scaffold::Goal::Given,
             .plansAsked = 2,
             .estimatesAsked = true,
             .examples = true,
             .checkIns = true,
             .lookBackQuestions = true,
             .oneThingAtATime = true},
    Scaffold{.level = Level::PlanAlong,
             .goal = Scaffold::Goal::Chosen,
             .plansAsked = 1,
             .estimatesAsked = true,
             .examples = true,
             .checkIns = true,
             .lookBackQuestions = true,
             .oneThingAtATime = false},
    Scaffold{.level = Level::PlanMyself,
             .goal = Scaffold::Goal::OwnWords,
             .plansAsked = 0,
             .estimatesAsked = true,
             .examples = false,
             .checkIns = true,
             .lookBackQuestions = false,
             .oneThingAtATime = false},
    Scaffold{.level = Level::OnlyAsked,
             .goal = Scaffold::Goal::OwnWords,
             .plansAsked = 0,
             .estimatesAsked = false,
             .examples = false,
             .checkIns = false,
             .lookBackQuestions = false,
             .oneThingAtATime = false},
};

constexpr qsizetype weeksSeen = 3;
constexpr qsizetype hardWeeksMost = 2;
constexpr int tasksOfAHardWeek = 3;
constexpr int daysOfRest = 21;
constexpr int tasksOfASubject = 2;

bool wentByPlan(const WeekResult &week)
{
    return week.placed * 2 >= week.tasks && week.finished * 5 >= week.tasks * 4 && week.lookedBack;
}

bool wasHard(const WeekResult &week)
{
    return week.tasks >= tasksOfAHardWeek && week.finished * 2 < week.tasks;
}
}

const Scaffold &scaffoldOf(Level level)
{
    const auto found = std::ranges::find(scaffolds, level, &Scaffold::level);
    return found == scaffolds.end() ? scaffolds.front() : *found;
}

Level levelOf(const std::optional<SupportChoice> &chosen, int grade)
{
    if (chosen && chosen->level != Level::Unsaid) {
        return chosen->level;
    }
    if (grade == 0) {
        return Level::PlanAlong;
    }
    return grade == 1 ? Level::GetHelp : grade < 5 ? Level::PlanAlong : Level::PlanMyself;
}

Level levelFor(const std::optional<SupportChoice> &chosenForSubject, Level general)
{
    return chosenForSubject && chosenForSubject->level != Level::Unsaid ? chosenForSubject->level : general;
}

std::optional<LevelProposal> proposedLevelForSubject(Level current, const QList<WeekResult> &weeks, QDate lastDecision, QDate today)
{
    auto counted = weeks;
    counted.removeIf([](const WeekResult &week) { return week.tasks == 0; });
    const auto last = counted.last(std::min(counted.size(), weeksSeen));
    const bool suffices = std::ranges::all_of(last, [](const WeekResult &week) { return week.tasks >= tasksOfASubject; });
    return suffices ? proposedLevel(current, counted, lastDecision, today) : std::nullopt;
}

std::optional<LevelProposal> proposedLevel(Level current, const QList<WeekResult> &weeks, QDate lastDecision, QDate today)
{
    auto counted = weeks;
    counted.removeIf([](const WeekResult &week) { return week.tasks == 0; });
    const bool rests = lastDecision.isValid() && lastDecision.daysTo(today) < daysOfRest;
    if (rests || counted.size() < weeksSeen) {
        return {};
    }
    const auto last = counted.last(weeksSeen);
    if (current > Level::GetHelp && std::ranges::count_if(last, wasHard) >= hardWeeksMost) {
        return LevelProposal{.to = Level(int(current) - 1), .reason = SupportChoice::Reason::HardWeeks};
    }
    if (current >= Level::GetHelp && current < Level::PlanMyself && std::ranges::all_of(last, wentByPlan)) {
        return LevelProposal{.to = Level(int(current) + 1), .reason = SupportChoice::Reason::PlansKept};
    }
    return {};
}
}
