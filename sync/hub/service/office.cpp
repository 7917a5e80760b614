// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "office.h"

#include "restoration.h"

#include "records/school.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** What has to be written so that the row says `wanted`. */
Values differences(const Values &current, const Values &wanted)
{
    Values different;
    for (const auto &[key, value] : wanted.asKeyValueRange()) {
        if (current.value(key) != value) {
            different.insert(key, value);
        }
    }
    return different;
}
}

Expected<void> Office::found(const Record &school, const QDateTime &now)
{
    const auto known = m_state.state();
    if (known || known.error().kind != ErrorKind::NotFound) {
        return known ? failure(ErrorKind::NotAllowed, u"this hub has a school already"_s) : std::unexpected(known.error());
    }
    return m_state.make({.epoch = newEpoch(systemRandomness), .clock = 0, .school = school.id}).and_then([&] {
        return put(school, now).transform([](bool) {});
    });
}

Expected<bool> Office::put(const Record &record, const QDateTime &now)
{
    const auto row = records().find(record.kind, record.id);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (*row) {
        auto wanted = record.values;
        for (const auto &[key, value] : (*row)->record.values.asKeyValueRange()) {
            if (!wanted.contains(key)) {
                wanted.insert(key, {});
            }
        }
        return set(record.kind, record.id, wanted, now);
    }
    if (auto fits = validate(record); !fits) {
        return std::unexpected(fits.error());
    }
    const auto place = m_book.placed(record);
    const auto clock = place ? m_state.tick(now) : std::unexpected(place.error());
    if (!clock) {
        return std::unexpected(clock.error());
    }
    return m_book.make(*place, {.clock = *clock, .device = {}}).transform([] { return true; });
}

Expected<bool> Office::set(Kind kind, const Id &id, const Values &values, const QDateTime &now)
{
    const auto row = records().find(kind, id);
    if (!row || !*row) {
        return row ? failure(ErrorKind::NotFound, u"there is no such record"_s) : std::unexpected(row.error());
    }
    const auto different = differences((*row)->record.values, values);
    if (different.isEmpty() && !(*row)->withdrawn) {
        return false;
    }
    const auto clock = m_state.tick(now);
    if (!clock) {
        return std::unexpected(clock.error());
    }
    return m_book.change(**row, different, {.clock = *clock, .device = {}}).transform([] { return true; });
}

Expected<bool> Office::withdraw(Kind kind, const Id &id)
{
    const auto row = records().find(kind, id);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row || (*row)->withdrawn) {
        return false;
    }
    return m_book.withdraw(**row).transform([] { return true; });
}

Expected<bool> Office::setCoach(const Id &student, const Id &coach, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<bool> {
        const auto known = isA(Role::Student, student).and_then([&] { return coach.isNull() ? Expected<void>() : isA(Role::Teacher, coach); });
        if (!known) {
            return std::unexpected(known.error());
        }
        const auto key = kindOf<Person>().field("coach"_L1)->key;
        return set(Kind::Person, student, {{key, Kept<Id>::to(coach)}}, now);
    });
}

Expected<void> Office::isA(Role role, const Id &person)
{
    const auto row = m_book.store().find(Kind::Person, person);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row || (*row)->withdrawn) {
        return failure(ErrorKind::NotFound, u"the school knows no such person"_s);
    }
    return fromRecord<Person>((*row)->record).role == role
        ? Expected<void>()
        : failure(ErrorKind::Invalid, role == Role::Student ? u"only a student has a coach"_s : u"only a teacher coaches"_s);
}
}
