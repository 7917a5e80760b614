// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teacher_work.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
TeacherWork::TeacherWork(Database &database, const Id &teacher)
    : m_database(database)
    , m_teacher(teacher)
    , m_work(database)
    , m_plans(database)
    , m_questions(database)
    , m_writer(database)
{
}

namespace
{
Expected<void> checkRecording(const FileFacts &recording)
{
    if (recording.name.isNull()) {
        return {};
    }
    if (!recording.mediaType.startsWith("audio/"_L1)) {
        return failure(ErrorKind::Invalid, u"this is no recording: %1"_s.arg(recording.mediaType));
    }
    return recording.size > 0 && recording.size <= largestRecording ? Expected<void>()
                                                                    : failure(ErrorKind::Invalid, u"a recording is at most 2 MiB"_s);
}
}

Expected<Id> TeacherWork::giveFeedback(const HandIn &handIn, const FeedbackWords &words, const QDateTime &now)
{
    if (auto sound = checkRecording(words.recording); !sound) {
        return std::unexpected(sound.error());
    }
    const Feedback feedback{.id = Id::made(now),
                            .student = handIn.student,
                            .item = handIn.item,
                            .handIn = handIn.id,
                            .teacher = m_teacher,
                            .whereTo = words.whereTo.trimmed(),
                            .whereNow = words.whereNow.trimmed(),
                            .nextStep = words.nextStep.trimmed(),
                            .madeAt = now.toUTC(),
                            .readAt = {},
                            .mediaType = words.recording.mediaType,
                            .size = int(words.recording.size),
                            .file = words.recording.name};
    if (feedback.whereTo.isEmpty() && feedback.whereNow.isEmpty() && feedback.nextStep.isEmpty() && feedback.file.isNull()) {
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
        return m_writer.set(toRecord(feedback), now).transform([&] { return feedback.id; });
    });
}

Expected<Id> TeacherWork::answer(const Id &question, const QString &text, const QDateTime &now)
{
    if (text.trimmed().isEmpty()) {
        return failure(ErrorKind::Invalid, u"there is nothing in the answer"_s);
    }
    return m_database.transaction([&]() -> Expected<Id> {
        const auto known = m_questions.question(question);
        if (!known || !*known) {
            return known ? failure(ErrorKind::NotFound, u"this question is not here"_s) : std::unexpected(known.error());
        }
        const Answer answer{.id = Id::made(now),
                            .student = (*known)->student,
                            .question = question,
                            .teacher = m_teacher,
                            .text = text.trimmed(),
                            .madeAt = now.toUTC()};
        return m_writer.set(toRecord(answer), now).transform([&] { return answer.id; });
    });
}

Expected<Id> TeacherWork::addHour(QuestionHour hour, const QDateTime &now)
{
    if (!hour.time.isValid() || hour.length < std::chrono::minutes(0) || hour.length > std::chrono::days(1)) {
        return failure(ErrorKind::Invalid, u"a question hour has a time, and lasts at most a day"_s);
    }
    hour.id = Id::made(now);
    hour.where = hour.where.trimmed();
    return m_database.transaction([&] { return m_writer.set(toRecord(hour), now).transform([&] { return hour.id; }); });
}

Expected<void> TeacherWork::removeHour(const Id &hour, const QDateTime &now)
{
    return m_database.transaction([&] { return m_writer.withdraw(Kind::QuestionHour, hour, now); });
}

Expected<Id> TeacherWork::addMaterial(const Id &item, const QString &title, const FileFacts &file, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<Id> {
        if (const auto known = m_plans.knownItem(item); !known) {
            return std::unexpected(known.error());
        }
        if (title.trimmed().isEmpty() || file.size <= 0 || file.size > std::numeric_limits<int>::max()) {
            return failure(ErrorKind::Invalid, u"a material has a title and is at most 2 GiB"_s);
        }
        const Material material{
            .id = Id::made(now), .item = item, .title = title.trimmed(), .mediaType = file.mediaType, .size = int(file.size), .file = file.name};
        return m_writer.set(toRecord(material), now).transform([&] { return material.id; });
    });
}
}
