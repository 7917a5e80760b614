// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_work.h"

#include "planning/placement.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
StudentWork::StudentWork(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_records(database)
    , m_plans(database)
    , m_work(database)
    , m_cycle(database)
    , m_prepared(database)
    , m_device(database)
    , m_writer(database)
    , m_sharing(database, student)
{
}

Expected<void> StudentWork::tick(const Id &item, const Id &step, bool done, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        if (const auto known = m_plans.knownItem(item); !known) {
            return std::unexpected(known.error());
        }
        if (!step.isNull()) {
            const auto steps = m_plans.stepsOf(item);
            if (!steps) {
                return std::unexpected(steps.error());
            }
            if (!std::ranges::contains(*steps, step, &Step::id)) {
                return failure(ErrorKind::NotFound, u"the item has no such step"_s);
            }
        }
        const Tick tick{.id = Tick::idOf(m_student, item, step), .student = m_student, .item = item, .step = step, .done = done};
        return m_writer.set(toRecord(tick), now).and_then([&] { return m_sharing.note(item, now); });
    });
}

Expected<void> StudentWork::place(const Id &item, QDate day, QTime time, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto known = m_plans.knownItem(item);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (auto allowed = mayPlace(*known, day); !allowed) {
            return allowed;
        }
        auto record = toRecord(PlannerMoment{.id = PlannerMoment::idOf(m_student, item), .student = m_student, .item = item, .day = {}, .time = {}});
        // Named even when empty: that is what takes an earlier day or time away.
        const auto &kind = kindOf<PlannerMoment>();
        record.values.insert(kind.field("day"_L1)->key, Kept<QDate>::to(day));
        record.values.insert(kind.field("time"_L1)->key, day.isValid() ? Kept<QTime>::to(time) : Value());
        return m_writer.set(record, now);
    });
}

Expected<void> StudentWork::write(const Id &item, const QString &draft, const QDateTime &now, std::optional<qint64> seen)
{
    return m_database.transaction([&]() -> Expected<void> {
        if (const auto known = m_plans.knownItem(item); !known) {
            return std::unexpected(known.error());
        }
        auto record = toRecord(Draft{.id = Draft::idOf(m_student, item), .student = m_student, .item = item, .text = draft});
        // Named even when empty: that is what takes the text away.
        record.values.insert(kindOf<Draft>().field("text"_L1)->key, Kept<QString>::to(draft));
        return m_writer.set(record, now, seen);
    });
}

Expected<void> StudentWork::addTime(const Id &item, std::chrono::minutes worked, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto device = ownDevice();
        if (const auto known = m_plans.knownItem(item); !known || !device) {
            return std::unexpected(!known ? known.error() : device.error());
        }
        if (worked < std::chrono::minutes(1) || worked > std::chrono::days(1)) {
            return failure(ErrorKind::Invalid, u"this is no time worked at once"_s);
        }
        const auto id = WorkedTime::idOf(m_student, item, *device);
        const auto before = m_records.find(Kind::WorkedTime, id);
        if (!before) {
            return std::unexpected(before.error());
        }
        const auto sum = (*before ? fromRecord<WorkedTime>(**before).minutes : 0) + int(worked.count());
        return m_writer.set(toRecord(WorkedTime{.id = id, .student = m_student, .item = item, .device = *device, .minutes = sum}), now);
    });
}

Expected<Id> StudentWork::handIn(const Id &item, const QString &text, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<Id> {
        const auto known = m_plans.knownItem(item);
        if (!known || isOwnTask(*known)) {
            return known ? failure(ErrorKind::NotAllowed, u"nobody asked for this task"_s) : std::unexpected(known.error());
        }
        const auto chosen = m_prepared.filesOf(m_student, item);
        if (!chosen) {
            return std::unexpected(chosen.error());
        }
        if (text.trimmed().isEmpty() && chosen->isEmpty()) {
            return failure(ErrorKind::Invalid, u"there is nothing in the hand-in"_s);
        }
        const HandIn handIn{.id = Id::made(now),
                            .student = m_student,
                            .item = item,
                            .text = text.trimmed().isEmpty() ? QString() : text,
                            .madeAt = now.toUTC(),
                            .receivedAt = {}};
        const auto draft = m_work.draftOf(m_student, item);
        if (!draft) {
            return std::unexpected(draft.error());
        }
        const bool isDone = !text.isEmpty() && *draft && (*draft)->text == text;
        return m_writer.set(toRecord(handIn), now)
            .and_then([&] { return attachChosen(handIn, *chosen, now); })
            .and_then([&] { return isDone ? write(item, {}, now) : Expected<void>(); })
            .and_then([&] { return m_sharing.note(item, now); })
            .transform([&] { return handIn.id; });
    });
}

Expected<void> StudentWork::attachChosen(const HandIn &handIn, const QList<ChosenFile> &chosen, const QDateTime &now)
{
    int position = 0;
    for (const auto &file : chosen) {
        const Attachment attachment{.id = Id::made(now),
                                    .student = m_student,
                                    .handIn = handIn.id,
                                    .position = ++position,
                                    .mediaType = file.mediaType,
                                    .size = int(file.size),
                                    .file = file.file,
                                    .title = file.title};
        if (auto kept = m_writer.set(toRecord(attachment), now); !kept) {
            return kept;
        }
    }
    return m_prepared.clear(m_student, handIn.item);
}

Expected<Id> StudentWork::attach(const Id &item, const FileFacts &file, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<Id> {
        const auto handIns = m_work.handInsOf(m_student, item);
        if (!handIns) {
            return std::unexpected(handIns.error());
        }
        if (handIns->isEmpty()) {
            return failure(ErrorKind::NotFound, u"there is no hand-in yet to add a file to"_s);
        }
        if (file.size <= 0 || file.size > std::numeric_limits<int>::max()) {
            return failure(ErrorKind::Invalid, u"a file is at most 2 GiB"_s);
        }
        const auto &handIn = handIns->first().id;
        const auto before = m_work.attachmentsOf(handIn);
        if (!before) {
            return std::unexpected(before.error());
        }
        const Attachment attachment{.id = Id::made(now),
                                    .student = m_student,
                                    .handIn = handIn,
                                    .position = int(before->size()) + 1,
                                    .mediaType = file.mediaType,
                                    .size = int(file.size),
                                    .file = file.name,
                                    .title = file.title};
        return m_writer.set(toRecord(attachment), now).transform([&] { return attachment.id; });
    });
}

Expected<void> StudentWork::markRead(const Id &feedback, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto found = m_records.find(Kind::Feedback, feedback);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found) {
            return failure(ErrorKind::NotFound, u"this feedback is not here"_s);
        }
        const auto known = fromRecord<Feedback>(**found);
        if (known.student != m_student) {
            return failure(ErrorKind::NotAllowed, u"this feedback is for somebody else"_s);
        }
        if (known.readAt.isValid()) {
            return {};
        }
        const auto readAt = kindOf<Feedback>().field("read_at"_L1)->key;
        return m_writer.set({.kind = Kind::Feedback, .id = feedback, .values = {{readAt, Kept<QDateTime>::to(now)}}}, now);
    });
}

Expected<Id> StudentWork::ownDevice() const
{
    const auto pairing = m_device.pairing();
    if (!pairing) {
        return std::unexpected(pairing.error());
    }
    if (!*pairing) {
        return failure(ErrorKind::Unpaired, u"this device belongs to nobody yet"_s);
    }
    // A hub that doesn't tell a device's name gives each a token of its own.
    const auto &device = (*pairing)->device;
    return device.isNull() ? Id::derived({"device", (*pairing)->token}) : device;
}

Expected<void> StudentWork::mayPlace(const PlanItem &item, QDate day) const
{
    const auto week = m_plans.weekOf(item);
    if (!week) {
        return std::unexpected(week.error());
    }
    if (placementOf(item, {}, *week).fixed) {
        return failure(ErrorKind::NotAllowed, u"the school has set the day of this item"_s);
    }
    const auto decision = m_cycle.decisionOn(m_student, item.id);
    if (!decision) {
        return std::unexpected(decision.error());
    }
    const bool takenOver = *decision && (*decision)->to.isValid() && (*decision)->to.contains(day);
    return !day.isValid() || takenOver || week->contains(day) ? Expected<void>()
                                                              : failure(ErrorKind::Invalid, u"the day is not in the item's week"_s);
}
}
