// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teacher_work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
TeacherWork::TeacherWork(Database &database, const Id &teacher)
    : m_database(database)
    , m_teacher(teacher)
    , m_work(database)
    , m_device(database)
    , m_outbox(database)
{
}

Expected<Id> TeacherWork::giveFeedback(const HandIn &handIn, const QString &whereTo, const QString &whereNow, const QString &nextStep,
                                       const QDateTime &now)
{
    const Feedback feedback{.id = Id::made(now),
                            .student = handIn.student,
                            .item = handIn.item,
                            .handIn = handIn.id,
                            .teacher = m_teacher,
                            .whereTo = whereTo.trimmed(),
                            .whereNow = whereNow.trimmed(),
                            .nextStep = nextStep.trimmed(),
                            .madeAt = now.toUTC(),
                            .readAt = {}};
    if (feedback.whereTo.isEmpty() && feedback.whereNow.isEmpty() && feedback.nextStep.isEmpty()) {
        return failure(ErrorKind::Invalid, u"there is nothing in the feedback"_s);
    }
    return m_database.transaction([&]() -> Expected<Id> {
        const auto known = m_work.handIn(handIn.id);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (!*known) {
            return failure(ErrorKind::NotFound, u"this hand-in is not here"_s);
        }
        const auto clock = m_device.tick(now);
        if (!clock) {
            return std::unexpected(clock.error());
        }
        const auto record = toRecord(feedback);
        return m_outbox.commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = *clock}).transform([&] {
            return feedback.id;
        });
    });
}
}
