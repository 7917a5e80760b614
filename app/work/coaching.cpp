// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coaching.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Coaching::Coaching(Database &database, const Id &person)
    : m_database(database)
    , m_person(person)
    , m_plans(database)
    , m_sharing(database)
    , m_writer(database)
{
}

Expected<Id> Coaching::tell(CoachMessage::Wish wish, CoachMessage::Feeling feeling, const QString &text, const QDateTime &now)
{
    const auto words = text.trimmed();
    if (wish == CoachMessage::Wish::Tell && feeling == CoachMessage::Feeling::Unsaid && words.isEmpty()) {
        return failure(ErrorKind::Invalid, u"there is nothing in it for the coach"_s);
    }
    return m_database.transaction([&]() -> Expected<Id> {
        const auto coach = coachOf(m_plans, m_person);
        if (!coach || !*coach) {
            return coach ? failure(ErrorKind::NotFound, u"nobody is known to coach this student"_s) : std::unexpected(coach.error());
        }
        const CoachMessage message{.id = Id::made(now),
                                   .student = m_person,
                                   .wish = wish,
                                   .feeling = feeling,
                                   .text = words,
                                   .madeAt = now.toUTC(),
                                   .receivedAt = {},
                                   .seenAt = {},
                                   .coach = (*coach)->id};
        return m_writer.set(toRecord(message), now).transform([&] { return message.id; });
    });
}

Expected<void> Coaching::markSeen(const Id &message, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto found = m_sharing.message(message);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found) {
            return failure(ErrorKind::NotFound, u"this message is not here"_s);
        }
        if ((*found)->coach != m_person) {
            return failure(ErrorKind::NotAllowed, u"only the coach it was told to says that they read it"_s);
        }
        if ((*found)->seenAt.isValid()) {
            return {};
        }
        const auto seenAt = kindOf<CoachMessage>().field("seen_at"_L1)->key;
        return m_writer.set({.kind = Kind::CoachMessage, .id = message, .values = {{seenAt, Kept<QDateTime>::to(now)}}}, now);
    });
}

Expected<std::optional<Person>> coachOf(const PlanStore &plans, const Id &student)
{
    return plans.person(student).and_then([&](const std::optional<Person> &person) {
        return person && !person->coach.isNull() ? plans.person(person->coach) : Expected<std::optional<Person>>(std::nullopt);
    });
}
}
