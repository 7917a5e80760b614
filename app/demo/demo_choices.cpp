// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Form = PlanItem::Form;

/** A task as a teacher fills it in who leaves something to the student. */
PlanItem taskIn(const TaughtSubject &taught, const WeekPlan &plan, const QString &title, int minutes)
{
    return {.id = Id::derived({"demo item", plan.id.bytes(), taught.subject.id.bytes(), title.toUtf8()}),
            .plan = plan.id,
            .subject = taught.subject.id,
            .title = title,
            .doneInClass = u"Samen een voorbeeld bekeken."_s,
            .goal = u"Ik kan zelf kiezen hoe ik dit leer."_s,
            .why = u"Wie zelf kiest, leert beter wat werkt."_s,
            .mode = PlanItem::Mode::OwnTime,
            .place = PlanItem::Place::Anywhere,
            .material = u"Je handboek"_s,
            .handInHow = u"Je hoeft niets in te dienen."_s,
            .ask = taught.texts.ask,
            .evaluation = u"Geen punten: dit is om te oefenen."_s,
            .estimate = std::chrono::minutes(minutes),
            .importance = PlanItem::Importance::Should,
            .independence = PlanItem::Independence::PlanAlong};
}

const TaughtSubject &subjectCalled(QLatin1StringView abbreviation, const QList<TaughtSubject> &taught)
{
    const auto found = std::ranges::find(taught, abbreviation, [](const TaughtSubject &one) { return one.subject.abbreviation; });
    return found == taught.end() ? taught.first() : *found;
}

void addStandIn(DemoWeek &made, const WeekPlan &plan, const QList<TaughtSubject> &taught)
{
    const auto live = std::ranges::find(made.items, PlanItem::Sort::LiveMoment, &PlanItem::sort);
    if (live == made.items.end()) {
        return;
    }
    const auto &subject = *std::ranges::find(taught, live->subject, [](const TaughtSubject &one) { return one.subject.id; });
    auto item = taskIn(subject, plan, u"Lees het verslag van het livemoment en beantwoord 3 vragen"_s, 20);
    item.importance = PlanItem::Importance::Must;
    item.insteadOf = live->id;
    item.forms = PlanItem::Forms(Form::OnPaper) | Form::OnScreen;
    made.items.append(item);
}

void addBoard(DemoWeek &made, const WeekPlan &plan, const TaughtSubject &dutch)
{
    const ChoiceBoard board{.id = Id::derived({"demo board", plan.id.bytes()}), .plan = plan.id, .title = u"Een verhaal"_s, .pick = 1};
    made.boards.append(board);
    const QList<std::pair<QString, int>> choices{
        {u"Luister naar een kortverhaal"_s, 20}, {u"Lees een stripverhaal"_s, 15}, {u"Schrijf zelf een slot bij een verhaal"_s, 30}};
    for (const auto &[title, minutes] : choices) {
        auto item = taskIn(dutch, plan, title, minutes);
        item.board = board.id;
        item.forms = PlanItem::Forms(Form::Alone) | Form::Together;
        made.items.append(item);
    }
}

void addRoutes(DemoWeek &made, const WeekPlan &plan, const TaughtSubject &mathematics)
{
    auto again = taskIn(mathematics, plan, u"Nog eens uitgelegd, stap voor stap"_s, 15);
    again.route = PlanItem::Route::MoreHelp;
    auto puzzle = taskIn(mathematics, plan, u"Een raadsel voor wie verder wil"_s, 20);
    puzzle.route = PlanItem::Route::Deeper;
    made.items.append({again, puzzle});
}

void addPracticalWork(DemoWeek &made, const WeekPlan &plan, const TaughtSubject &chemistry)
{
    auto item = taskIn(chemistry, plan, u"Proefje: wat lost sneller op?"_s, 20);
    item.place = PlanItem::Place::School;
    item.material = u"Practicumblad 3, in het labo"_s;
    item.needs = u"2 bekers water\nsuiker en zout\neen lepel\neen klok"_s;
    made.items.append(item);
}
}

void addChoices(DemoWeek &made, const WeekPlan &plan, const QList<TaughtSubject> &taught)
{
    addStandIn(made, plan, taught);
    addBoard(made, plan, subjectCalled("NED"_L1, taught));
    addRoutes(made, plan, subjectCalled("WIS"_L1, taught));
    addPracticalWork(made, plan, subjectCalled("CHE"_L1, taught));
}
}
