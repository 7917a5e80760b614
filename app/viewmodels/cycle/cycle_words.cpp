// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycle_words.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// Within this much of what was thought, an estimate is called right.
constexpr int fits = 15; // percent

QString weekdayOf(QDate day)
{
    return Words::weekday(Qt::DayOfWeek(day.dayOfWeek()));
}
}

QString CycleWords::question(CheckIn::Moment moment)
{
    return moment == CheckIn::Moment::Monday ? tr("How do you begin the week?") : tr("How was this week?");
}

QString CycleWords::goal(const GoalSuggestion &suggestion, const QString &title)
{
    switch (suggestion.what) {
    case GoalSuggestion::What::LearnFor:
        return tr("Learn for “%1” before %2").arg(title, weekdayOf(suggestion.by));
    case GoalSuggestion::What::Finish:
        return tr("Finish “%1” by %2").arg(title, weekdayOf(suggestion.by));
    case GoalSuggestion::What::FinishMusts:
        return tr("Finish all %n must(s) by %1", nullptr, suggestion.count).arg(weekdayOf(suggestion.by));
    case GoalSuggestion::What::GiveMoments:
        return tr("Give everything in the basket a day");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CycleWords::suggestion(const std::optional<EstimateSuggestion> &suggested, std::chrono::minutes asked, const QString &subject)
{
    if (!suggested) {
        return {};
    }
    const auto what = suggested->from == EstimateSuggestion::From::AllWork ? tr("Your work") : tr("Your %1").arg(subject);
    const auto time = Words::minutes(int(suggested->time.count()));
    if (suggested->percent == 0) {
        return tr("%1 mostly took you about %2.").arg(what, time);
    }
    if (suggested->percent > 100 + fits) {
        return suggested->time == asked ? QString() : tr("%1 often took longer than you thought. Maybe %2?").arg(what, time);
    }
    if (suggested->percent < 100 - fits) {
        return suggested->time == asked ? QString() : tr("%1 often went faster than you thought. Maybe %2?").arg(what, time);
    }
    return tr("%1 mostly took what you thought.").arg(what);
}

QString CycleWords::plan(const IfThenPlan &plan)
{
    const auto quality = qualityOf(plan);
    if (!quality.isComplete()) {
        return tr("If-then plan: %1 of 5 parts").arg(quality.clearParts());
    }
    return plan.rehearsed.isValid() ? tr("If-then plan ready, and gone through once") : tr("If-then plan ready");
}

QString CycleWords::advice(PlanPart part, PartVerdict verdict)
{
    const bool vague = verdict == PartVerdict::Vague;
    switch (part) {
    case PlanPart::Moment:
        return vague ? tr("When exactly? A time, or right after something you do anyway.") : tr("Begin with the moment: when do you start?");
    case PlanPart::Place:
        return vague ? tr("Which place? One where it works for you.") : tr("Where will you sit?");
    case PlanPart::FirstStep:
        return vague ? tr("What do your hands do first? So small that you can begin at once.") : tr("What is the very first thing you do?");
    case PlanPart::Obstacle:
        return vague ? tr("What came between the last time?") : tr("What could come between?");
    case PlanPart::Answer:
        return vague ? tr("What will you do then, in one small action?") : tr("If that happens, what do you do then?");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CycleWords::example(PlanPart part)
{
    switch (part) {
    case PlanPart::Moment:
        return tr("after supper");
    case PlanPart::Place:
        return tr("at the kitchen table");
    case PlanPart::FirstStep:
        return tr("open my book on page 20");
    case PlanPart::Obstacle:
        return tr("my phone buzzes");
    case PlanPart::Answer:
        return tr("put it in another room");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CycleWords::sentence(const IfThenPlan &plan)
{
    QStringList sentences;
    if (!plan.moment.isEmpty() && !plan.firstStep.isEmpty()) {
        //: moment, place, first step; all in the student's own words
        sentences += plan.place.isEmpty() ? tr("If it is “%1”, then I do this: %2.").arg(plan.moment, plan.firstStep)
                                          : tr("If it is “%1”, then I sit “%2” and do this: %3.").arg(plan.moment, plan.place, plan.firstStep);
    }
    if (!plan.obstacle.isEmpty() && !plan.answer.isEmpty()) {
        sentences += tr("And if this comes between: “%1”, then I do this: %2.").arg(plan.obstacle, plan.answer);
    }
    return sentences.join(u' ');
}

QString CycleWords::level(SupportChoice::Level level)
{
    switch (level) {
    case SupportChoice::Level::Unsaid:
    case SupportChoice::Level::GetHelp:
        return tr("I get help");
    case SupportChoice::Level::PlanAlong:
        return tr("I plan along");
    case SupportChoice::Level::PlanMyself:
        return tr("I plan myself");
    case SupportChoice::Level::OnlyAsked:
        return tr("Only what I ask for");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CycleWords::levelMeans(SupportChoice::Level level)
{
    switch (level) {
    case SupportChoice::Level::Unsaid:
    case SupportChoice::Level::GetHelp:
        return tr("A goal stands ready, with examples. You see one step at a time.");
    case SupportChoice::Level::PlanAlong:
        return tr("You choose a goal from a few, and make one if-then plan.");
    case SupportChoice::Level::PlanMyself:
        return tr("You write your own goal. Help is one press away.");
    case SupportChoice::Level::OnlyAsked:
        return tr("Nothing is asked by itself. All of it is still there.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CycleWords::reached(OwnWeek::Reached reached)
{
    switch (reached) {
    case OwnWeek::Reached::Unsaid:
        return {};
    case OwnWeek::Reached::No:
        return tr("Not this time");
    case OwnWeek::Reached::Partly:
        return tr("Partly");
    case OwnWeek::Reached::Yes:
        return tr("Yes, it worked");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CycleWords::decision(const WorkDecision &decision)
{
    switch (decision.what) {
    case WorkDecision::What::Undecided:
        return {};
    case WorkDecision::What::OtherWeek:
        return tr("Goes on in week %1").arg(decision.to.number);
    case WorkDecision::What::AskHelp:
        return tr("You ask for help with it");
    case WorkDecision::What::LetGo:
        return tr("Let go");
    }
    Q_UNREACHABLE_RETURN({});
}
}
