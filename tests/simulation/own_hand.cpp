// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "own_hand.h"

#include "records/cycle.h"
#include "records/own_time.h"
#include "records/own_work.h"
#include "records/question.h"
#include "records/sharing.h"
#include "records/work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
std::optional<Change> OwnHand::change(const QDateTime & /*worldTime*/)
{
    if (role() != Role::Student) {
        return std::nullopt;
    }
    switch (a() % kinds) {
    case 0:
        return activity();
    case 1:
        return absence();
    case 2:
        return workChoice();
    case 3:
        return classNote();
    case 4:
    case 5:
        return task();
    case 6:
        return nextStep();
    case 7:
        return aboutTask();
    default:
        return sharing();
    }
}

std::optional<Change> OwnHand::activity() const
{
    const auto known = one<OwnActivity>();
    if (known && way(4) == 3) {
        return gone(known);
    }
    auto own = known && way(4) == 2 ? *known : fresh<OwnActivity>();
    own.title = text();
    own.day = someDay();
    own.weekly = b() % 2 == 0;
    own.time = QTime(int(b() % 24), 0);
    own.length = std::chrono::minutes(30 + b() % 90);
    return kept(own);
}

std::optional<Change> OwnHand::absence() const
{
    const auto known = one<Absence>();
    if (known && way(4) == 3) {
        return gone(known);
    }
    auto away = known && way(4) == 2 ? *known : fresh<Absence>();
    away.first = someDay();
    away.last = away.first.addDays(b() / 7 % 3);
    return kept(away);
}

std::optional<Change> OwnHand::workChoice() const
{
    auto chosen = about<WorkChoice>(item());
    chosen.picked = b() % 2 == 0;
    chosen.forms = PlanItem::Forms::fromInt(int(way(4)));
    return kept(chosen);
}

std::optional<Change> OwnHand::classNote() const
{
    const auto known = one<ClassNote>();
    if (!known || way(3) == 0) {
        auto note = fresh<ClassNote>();
        note.item = item();
        note.text = text();
        return kept(note);
    }
    auto note = *known;
    if (way(3) == 1) {
        note.text = text();
    } else {
        note.settled = !note.settled;
    }
    return kept(note);
}

std::optional<Change> OwnHand::task() const
{
    const auto known = one<OwnTask>();
    if (known && way(5) == 4) {
        return gone(known);
    }
    auto own = known && way(5) > 1 ? *known : fresh<OwnTask>();
    if (own.title.isEmpty() || way(5) == 2) {
        own.title = text();
    }
    own.week = someWeek();
    own.subject = b() % 4 == 0 ? simId("subject", "W") : Id();
    own.estimate = std::chrono::minutes(b() % 3 * 10);
    return kept(own);
}

std::optional<Change> OwnHand::nextStep() const
{
    const auto feedback = one<Feedback>();
    if (!feedback) {
        return std::nullopt;
    }
    auto own = fresh<OwnTask>();
    own.id = OwnTask::idOf(person(), feedback->id);
    own.item = feedback->item;
    own.feedback = feedback->id;
    own = now(own);
    own.title = text();
    own.week = someWeek();
    return kept(own);
}

std::optional<Change> OwnHand::aboutTask() const
{
    const auto own = one<OwnTask>();
    if (!own) {
        return std::nullopt;
    }
    if (way(3) == 0) {
        auto plan = about<IfThenPlan>(own->id);
        plan.place = text();
        return kept(plan);
    }
    if (way(3) == 1) {
        auto moment = about<PlannerMoment>(own->id);
        moment.day = someDay();
        return kept(moment);
    }
    auto tick = fresh<Tick>();
    tick.id = Tick::idOf(person(), own->id, {});
    tick.item = own->id;
    tick = now(tick);
    tick.done = !tick.done;
    return kept(tick);
}

std::optional<Change> OwnHand::sharing() const
{
    if (way(2) == 0) {
        auto state = about<SharedState>(item());
        state.state = SharedState::State(b() % 4);
        return kept(state);
    }
    auto choice = fresh<SharingChoice>();
    choice.id = SharingChoice::idOf(person());
    choice = now(choice);
    choice.parts = SharingChoice::Parts::fromInt(int(b() % 8));
    return kept(choice);
}
}
