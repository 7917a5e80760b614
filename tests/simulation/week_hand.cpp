// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_hand.h"

#include "records/own_time.h"
#include "records/own_work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
std::optional<Change> WeekHand::change(const QDateTime &worldTime)
{
    if (role() != Role::Student) {
        return std::nullopt;
    }
    switch (a() % kinds) {
    case 0:
    case 1:
    case 2:
        return week();
    case 3:
        return look(worldTime);
    case 4:
    case 5:
        return ifThenPlan();
    case 6:
        return decision();
    case 7:
        return checkIn();
    case 8:
        return support(worldTime);
    case 9:
        return availableTime();
    default:
        return finishedDay();
    }
}

OwnWeek WeekHand::ownWeek() const
{
    auto own = fresh<OwnWeek>();
    own.week = someWeek();
    own.id = OwnWeek::idOf(person(), own.week);
    return now(own);
}

std::optional<Change> WeekHand::week() const
{
    auto own = ownWeek();
    const std::array texts{&own.goal, &own.wentWell, &own.wentLess};
    *texts[b() % texts.size()] = b() % 11 == 0 ? QString() : text();
    if (way(3) == 0) {
        own.reached = OwnWeek::Reached(b() % 4);
    }
    return kept(own);
}

std::optional<Change> WeekHand::look(const QDateTime &worldTime) const
{
    auto own = ownWeek();
    auto &looked = way(2) == 0 ? own.lookedAhead : own.lookedBack;
    looked = looked.isValid() ? looked : device().clock(worldTime);
    return kept(own);
}

std::optional<Change> WeekHand::ifThenPlan() const
{
    auto plan = about<IfThenPlan>(item());
    const std::array parts{&plan.moment, &plan.place, &plan.firstStep, &plan.obstacle, &plan.answer};
    if (way(2) == 0) {
        *parts[b() % parts.size()] = b() % 11 == 0 ? QString() : text();
        return kept(plan);
    }
    for (size_t number = 0; number < parts.size(); ++number) {
        *parts[number] = text(u"-%1"_s.arg(number));
    }
    return kept(plan);
}

std::optional<Change> WeekHand::decision() const
{
    auto decided = about<WorkDecision>(item());
    decided.what = WorkDecision::What(b() % 4);
    decided.to = decided.what == WorkDecision::What::OtherWeek ? someWeek() : Week();
    return kept(decided);
}

std::optional<Change> WeekHand::checkIn() const
{
    auto said = fresh<CheckIn>();
    said.week = someWeek();
    said.moment = CheckIn::Moment(b() % 2);
    said.id = CheckIn::idOf(person(), said.week, said.moment);
    said = now(said);
    said.going = CheckIn::Going(way(4));
    return kept(said);
}

std::optional<Change> WeekHand::support(const QDateTime &worldTime) const
{
    auto chosen = fresh<SupportChoice>();
    chosen.subject = b() % 2 == 0 ? Id() : simId("subject", "W");
    chosen.id = SupportChoice::idOf(person(), chosen.subject);
    chosen = now(chosen);
    chosen.before = std::exchange(chosen.level, SupportChoice::Level(way(5)));
    chosen.reason = SupportChoice::Reason(b() % 3);
    chosen.decidedAt = device().clock(worldTime);
    return kept(chosen);
}

std::optional<Change> WeekHand::availableTime() const
{
    auto available = fresh<AvailableTime>();
    available.weekday = Qt::DayOfWeek(1 + b() % 7);
    available.id = AvailableTime::idOf(person(), available.weekday);
    available = now(available);
    available.minutes = int(way(5)) * 30;
    return kept(available);
}

std::optional<Change> WeekHand::finishedDay() const
{
    auto done = fresh<FinishedDay>();
    done.day = someDay();
    done.id = FinishedDay::idOf(person(), done.day);
    done = now(done);
    done.finished = !done.finished;
    return kept(done);
}
}
