// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hand.h"

#include "records/plan.h"
#include "records/work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
template<typename T>
Change set(const T &value)
{
    const auto record = toRecord(value);
    return {.kind = record.kind, .record = record.id, .values = record.values};
}

template<typename T>
quint8 keyOf(QLatin1StringView field)
{
    return kindOf<T>().field(field)->key;
}
}

QString Hand::mark(const SimPerson &person)
{
    return u"words-of-%1-"_s.arg(QLatin1StringView(person.name));
}

QString Hand::text() const
{
    return mark(m_device.person()) + QString::number(m_serial) + u'.';
}

template<typename T>
std::optional<T> Hand::one(const QByteArray &tail)
{
    const auto all = m_records.select<T>(tail).value_or(QList<T>());
    return all.isEmpty() ? std::nullopt : std::optional(all.at(m_b % quint32(all.size())));
}

std::optional<Deed> Hand::deed(const QDateTime &worldTime)
{
    const auto item = one<PlanItem>("ORDER BY id");
    if (!item) {
        return std::nullopt;
    }
    m_item = item->id;
    std::optional<Change> change;
    if (m_device.person().role == Role::Student) {
        change = byStudent(worldTime);
    } else if (m_device.person().role == Role::Teacher) {
        change = byTeacher(worldTime);
    } else if (m_a % 7 == 0) {
        change = rewrite("title"_L1);
    }
    if (!change) {
        return std::nullopt;
    }
    const auto before = m_records.find(change->kind, change->record).value_or(std::nullopt).value_or(Record());
    Deed deed{.change = *change, .replaced = before.values};
    if (change->verb == Change::Verb::Set) {
        deed.replaced.removeIf([&](const auto &entry) { return !change->values.contains(entry.key()); });
    }
    return deed;
}

std::optional<Change> Hand::byStudent(const QDateTime &worldTime)
{
    const auto draft = Draft::idOf(person(), m_item);
    switch (m_a % 16) {
    case 0:
    case 1:
    case 2:
    case 3:
        return set(Draft{.id = draft, .student = person(), .item = m_item, .text = text()});
    case 4: {
        auto cleared = set(Draft{.id = draft, .student = person(), .item = m_item, .text = {}});
        cleared.values.insert(keyOf<Draft>("text"_L1), Value());
        return cleared;
    }
    case 5:
    case 6:
        return set(HandIn{.id = newId(), .student = person(), .item = m_item, .text = text(), .madeAt = m_device.clock(worldTime), .receivedAt = {}});
    case 7:
    case 8:
        return tick();
    case 9:
        return moment();
    case 10:
    case 11:
        return work();
    case 12:
        return readFeedback(worldTime);
    case 13:
        return withdrawal();
    case 14:
        return settleKept(worldTime);
    default:
        return m_b % 3 == 0 ? rewrite("title"_L1) : std::nullopt;
    }
}

Change Hand::tick()
{
    const auto step = m_b % 2 == 0 ? Id() : Id::derived({"step", m_item.bytes()});
    const auto id = Tick::idOf(person(), m_item, step);
    const auto before = m_records.find(Kind::Tick, id).value_or(std::nullopt);
    const bool done = !before || !fromRecord<Tick>(*before).done;
    return set(Tick{.id = id, .student = person(), .item = m_item, .step = step, .done = done});
}

Change Hand::moment()
{
    const auto day = simStart().date().addDays(m_b % 7);
    auto change = set(PlannerMoment{
        .id = PlannerMoment::idOf(person(), m_item), .student = person(), .item = m_item, .day = day, .time = QTime(int(m_b % 24), int(m_a % 60))});
    if (m_b % 5 == 0) {
        change.values.insert(keyOf<PlannerMoment>("day"_L1), Value());
        change.values.insert(keyOf<PlannerMoment>("time"_L1), Value());
    }
    return change;
}

std::optional<Change> Hand::work()
{
    const auto pairing = m_device.pairing();
    if (!pairing) {
        return std::nullopt;
    }
    const auto id = WorkedTime::idOf(person(), m_item, pairing->device);
    const auto before = m_records.find(Kind::WorkedTime, id).value_or(std::nullopt);
    const int minutes = before ? fromRecord<WorkedTime>(*before).minutes : 0;
    return set(WorkedTime{.id = id, .student = person(), .item = m_item, .device = pairing->device, .minutes = minutes + 1 + int(m_b % 9)});
}

std::optional<Change> Hand::readFeedback(const QDateTime &worldTime)
{
    const auto found = one<Feedback>("WHERE read_at IS NULL ORDER BY id");
    return found ? std::optional(Change{.kind = Kind::Feedback,
                                        .record = found->id,
                                        .values = {{keyOf<Feedback>("read_at"_L1), Kept<QDateTime>::to(m_device.clock(worldTime))}}})
                 : std::nullopt;
}

std::optional<Change> Hand::settleKept(const QDateTime &worldTime)
{
    const auto found = one<KeptText>("WHERE settled_at IS NULL ORDER BY id");
    return found ? std::optional(Change{.kind = Kind::KeptText,
                                        .record = found->id,
                                        .values = {{keyOf<KeptText>("settled_at"_L1), Kept<QDateTime>::to(m_device.clock(worldTime))}}})
                 : std::nullopt;
}

std::optional<Change> Hand::withdrawal()
{
    const auto gone = [](Kind kind, const Id &id) { return Change{.verb = Change::Verb::Withdraw, .kind = kind, .record = id}; };
    switch (m_b % 3) {
    case 0: {
        const auto found = one<Tick>("ORDER BY id");
        return found ? std::optional(gone(Kind::Tick, found->id)) : std::nullopt;
    }
    case 1: {
        const auto found = one<PlannerMoment>("ORDER BY id");
        return found ? std::optional(gone(Kind::PlannerMoment, found->id)) : std::nullopt;
    }
    default: {
        const auto found = one<Draft>("ORDER BY id");
        return found ? std::optional(gone(Kind::Draft, found->id)) : std::nullopt;
    }
    }
}

std::optional<Change> Hand::rewrite(QLatin1StringView field)
{
    return Change{.kind = Kind::PlanItem, .record = m_item, .values = {{keyOf<PlanItem>(field), text()}}};
}

std::optional<Change> Hand::byTeacher(const QDateTime &worldTime)
{
    switch (m_a % 12) {
    case 0:
    case 1:
    case 2:
    case 3:
        return rewrite("title"_L1);
    case 4:
        return rewrite("goal"_L1);
    case 5: {
        const auto plan = one<WeekPlan>("ORDER BY id");
        PlanItem made;
        made.id = newId();
        made.plan = plan->id;
        made.subject = simId("subject", "W");
        made.title = text();
        return set(made);
    }
    case 6:
        return set(Step{.id = newId(), .item = m_item, .position = 2, .text = text()});
    case 7:
        return m_b % 3 == 0 ? std::optional(Change{.verb = Change::Verb::Withdraw, .kind = Kind::PlanItem, .record = m_item}) : std::nullopt;
    case 8: {
        const auto plan = one<WeekPlan>("ORDER BY id");
        return Change{.kind = Kind::WeekPlan, .record = plan->id, .values = {{keyOf<WeekPlan>("note"_L1), text()}}};
    }
    default:
        return feedback(worldTime);
    }
}

std::optional<Change> Hand::feedback(const QDateTime &worldTime)
{
    const auto handIn = one<HandIn>("ORDER BY id");
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
                        .madeAt = m_device.clock(worldTime),
                        .readAt = {}});
}
}
