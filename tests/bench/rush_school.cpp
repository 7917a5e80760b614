// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rush_school.h"

#include "service/exchange.h"
#include "service/office.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int groups = 24;
constexpr qsizetype lastWeek = 35;

Expected<void> putAll(Office &office, const QList<Record> &records, const QDateTime &now)
{
    for (const auto &record : records) {
        if (auto done = office.put(record, now); !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

/** What a group had before this Monday: its last week of the year, which the feedback is about. */
QList<Record> before(const SchoolYear &year)
{
    QList<Record> records{toRecord(year.group), toRecord(year.teacher)};
    std::ranges::transform(year.subjects, std::back_inserter(records), toRecord<Subject>);
    records.append(toRecord(year.plans.last()));
    std::ranges::transform(year.items.last(lastWeek), std::back_inserter(records), toRecord<PlanItem>);
    return records;
}

/** The same change by another student. */
Change by(const Id &student, Change change)
{
    const auto &kind = *recordKind(change.kind);
    const auto item = Kept<Id>::from(change.values.value(kind.field("item"_L1)->key));
    change.values.insert(kind.owner, student);
    change.record = change.kind == Kind::Tick ? Tick::idOf(student, item, {})
        : change.kind == Kind::PlannerMoment  ? PlannerMoment::idOf(student, item)
                                              : Id::derived({student.bytes(), change.record.bytes()});
    return change;
}

QByteArray tokenOf(qsizetype student)
{
    return QCryptographicHash::hash("commuter " + QByteArray::number(student), QCryptographicHash::Sha256);
}
}

RushSchool::RushSchool(quint32 seed, int students)
{
    for (int number = 0; number < std::min(groups, students); ++number) {
        auto year = schoolYear(seed + 2 * number);
        m_school = number == 0 ? year.school : m_school;
        year.group.school = m_school.id;
        for (auto &subject : year.subjects) {
            subject.school = m_school.id;
        }
        m_classes.append({.year = year, .monday = monday(year, seed + 2 * number)});
    }
    for (qsizetype number = 0; number < students; ++number) {
        Commuter commuter{
            .person = Id::derived({"commuter", QByteArray::number(number)}), .school = m_school.id, .token = tokenOf(number), .changes = {}};
        std::ranges::transform(classOf(number).monday.changes, std::back_inserter(commuter.changes),
                               [&](const Change &change) { return by(commuter.person, change); });
        m_commuters.append(commuter);
    }
}

Expected<void> RushSchool::found(Database &hub, const QDateTime &now) const
{
    Office office(hub);
    PairedDeviceStore devices(hub);
    return hub.transaction([&]() -> Expected<void> {
        auto done = office.found(toRecord(m_school), now);
        for (const auto &each : m_classes) {
            done = done.and_then([&] { return putAll(office, before(each.year), now); }).and_then([&] {
                return office.roster().addMember(each.year.group.id, each.year.teacher.id);
            });
        }
        for (qsizetype number = 0; number < m_commuters.size(); ++number) {
            const auto &commuter = m_commuters[number];
            const PairedDevice device{
                .id = Id::derived({"device", commuter.person.bytes()}), .person = commuter.person, .name = u"Laptop"_s, .pairedAt = now};
            const auto person = toRecord(Person{.id = commuter.person, .name = u"Leerling %1"_s.arg(number), .role = Role::Student});
            done = done.and_then([&] { return putAll(office, {person}, now); })
                       .and_then([&] { return office.roster().addMember(classOf(number).year.group.id, commuter.person); })
                       .and_then([&] { return devices.add(device, hashOf(commuter.token)); });
        }
        return done;
    });
}

Expected<void> RushSchool::publishMonday(Database &hub, const QDateTime &now) const
{
    Office office(hub);
    return hub.transaction([&]() -> Expected<void> {
        Expected<void> done;
        for (const auto &each : m_classes) {
            QList<Record> week{toRecord(each.monday.plan)};
            std::ranges::transform(each.monday.items, std::back_inserter(week), toRecord<PlanItem>);
            done = done.and_then([&] { return putAll(office, week, now); });
        }
        for (qsizetype number = 0; number < m_commuters.size(); ++number) {
            QList<Record> answers;
            for (auto feedback : classOf(number).monday.feedback) {
                feedback.student = m_commuters[number].person;
                feedback.id = Id::derived({feedback.student.bytes(), feedback.id.bytes()});
                answers.append(toRecord(feedback));
            }
            done = done.and_then([&] { return putAll(office, answers, now); });
        }
        return done;
    });
}

Expected<int> RushSchool::arrived(Database &hub, const Commuter &commuter) const
{
    const HubRecordStore records(hub);
    int there = 0;
    for (const auto &change : commuter.changes) {
        const auto row = records.find(change.kind, change.record);
        if (!row) {
            return std::unexpected(row.error());
        }
        const bool isThere = *row
            && std::ranges::all_of(change.values.keys(), [&](quint8 key) { return (*row)->record.values.value(key) == change.values.value(key); });
        there += isThere ? 1 : 0;
    }
    return there;
}
}
