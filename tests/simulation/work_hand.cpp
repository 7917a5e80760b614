// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work_hand.h"

#include "records/plan.h"
#include "records/work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
std::optional<Change> WorkHand::change(const QDateTime &worldTime)
{
    if (role() == Role::Student) {
        return byStudent(worldTime);
    }
    if (role() == Role::Teacher) {
        return byTeacher(worldTime);
    }
    return a() % 7 == 0 ? rewrite("title"_L1) : std::nullopt;
}

std::optional<Change> WorkHand::byStudent(const QDateTime &worldTime)
{
    const auto draft = Draft::idOf(person(), item());
    switch (a() % 16) {
    case 0:
    case 1:
    case 2:
    case 3:
        return set(Draft{.id = draft, .student = person(), .item = item(), .text = text()});
    case 4: {
        auto cleared = set(Draft{.id = draft, .student = person(), .item = item(), .text = {}});
        cleared.values.insert(keyOf<Draft>("text"_L1), Value());
        return cleared;
    }
    case 5:
    case 6:
        return set(HandIn{.id = newId(), .student = person(), .item = item(), .text = text(), .madeAt = device().clock(worldTime), .receivedAt = {}});
    case 7:
    case 8:
        return tick();
    case 9:
        return moment();
    case 10:
    case 11:
        return work();
    case 12:
        return marked(one<Feedback>("WHERE read_at IS NULL ORDER BY id"), "read_at"_L1, worldTime);
    case 13:
        return withdrawal();
    case 14:
        return marked(one<KeptText>("WHERE settled_at IS NULL ORDER BY id"), "settled_at"_L1, worldTime);
    default:
        return b() % 3 == 0 ? rewrite("title"_L1) : std::nullopt;
    }
}

Change WorkHand::tick()
{
    const auto step = b() % 2 == 0 ? Id() : Id::derived({"step", item().bytes()});
    const auto id = Tick::idOf(person(), item(), step);
    const auto before = records().find(Kind::Tick, id).value_or(std::nullopt);
    const bool done = !before || !fromRecord<Tick>(*before).done;
    return set(Tick{.id = id, .student = person(), .item = item(), .step = step, .done = done});
}

Change WorkHand::moment()
{
    const auto day = simStart().date().addDays(b() % 7);
    auto change = set(PlannerMoment{
        .id = PlannerMoment::idOf(person(), item()), .student = person(), .item = item(), .day = day, .time = QTime(int(b() % 24), int(a() % 60))});
    if (b() % 5 == 0) {
        change.values.insert(keyOf<PlannerMoment>("day"_L1), Value());
        change.values.insert(keyOf<PlannerMoment>("time"_L1), Value());
    }
    return change;
}

std::optional<Change> WorkHand::work()
{
    const auto pairing = device().pairing();
    if (!pairing) {
        return std::nullopt;
    }
    const auto id = WorkedTime::idOf(person(), item(), pairing->device);
    const auto before = records().find(Kind::WorkedTime, id).value_or(std::nullopt);
    const int minutes = before ? fromRecord<WorkedTime>(*before).minutes : 0;
    return set(WorkedTime{.id = id, .student = person(), .item = item(), .device = pairing->device, .minutes = minutes + 1 + int(b() % 9)});
}

std::optional<Change> WorkHand::withdrawal()
{
    switch (b() % 3) {
    case 0:
        return gone(one<Tick>());
    case 1:
        return gone(one<PlannerMoment>());
    default:
        return gone(one<Draft>());
    }
}

std::optional<Change> WorkHand::rewrite(QLatin1StringView field)
{
    return Change{.kind = Kind::PlanItem, .record = item(), .values = {{keyOf<PlanItem>(field), text()}}};
}

std::optional<Change> WorkHand::byTeacher(const QDateTime &worldTime)
{
    switch (a() % 12) {
    case 0:
    case 1:
    case 2:
    case 3:
        return rewrite("title"_L1);
    case 4:
        return rewrite("goal"_L1);
    case 5: {
        const auto plan = one<WeekPlan>();
        PlanItem made;
        made.id = newId();
        made.plan = plan->id;
        made.subject = simId("subject", "W");
        made.title = text();
        return set(made);
    }
    case 6:
        return set(Step{.id = newId(), .item = item(), .position = 2, .text = text()});
    case 7:
        return b() % 3 == 0 ? std::optional(Change{.verb = Change::Verb::Withdraw, .kind = Kind::PlanItem, .record = item()}) : std::nullopt;
    case 8: {
        const auto plan = one<WeekPlan>();
        return Change{.kind = Kind::WeekPlan, .record = plan->id, .values = {{keyOf<WeekPlan>("note"_L1), text()}}};
    }
    default:
        return feedback(worldTime);
    }
}

std::optional<Change> WorkHand::feedback(const QDateTime &worldTime)
{
    const auto handIn = one<HandIn>();
    if (!handIn) {
        return std::nullopt;
    }
    return set(Feedback{.id = newId(),
                        .student = handIn->student,
                        .item = handIn->item,
                        .handIn = handIn->id,
                        .teacher = person(),
                        .whereTo = text(),
                        .whereNow = {},
                        .nextStep = {},
                        .madeAt = device().clock(worldTime),
                        .readAt = {}});
}
}
