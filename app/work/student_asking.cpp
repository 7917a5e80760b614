// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_asking.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** The one that was looked for, if it is here and this student's. */
template<typename T>
Expected<T> ownOne(const Expected<std::optional<T>> &found, const Id &student)
{
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(ErrorKind::NotFound, u"this is not here"_s);
    }
    return (*found)->student == student ? Expected<T>(**found) : failure(ErrorKind::NotAllowed, u"this is somebody else's"_s);
}

template<typename T>
Record marked(const T &record, QLatin1StringView field, const QDateTime &now)
{
    return {.kind = T::kind, .id = record.id, .values = {{kindOf<T>().field(field)->key, Kept<QDateTime>::to(now)}}};
}
}

StudentAsking::StudentAsking(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_plans(database)
    , m_questions(database)
    , m_writer(database)
{
}

Expected<Id> StudentAsking::ask(const Id &item, const QString &text, const QDateTime &now)
{
    return m_database.transaction([&] { return mayBeAsked(item).and_then([&] { return keep({.item = item, .text = text}, item, now); }); });
}

Expected<Id> StudentAsking::reply(const Id &feedback, const QString &text, const QDateTime &now)
{
    return m_database.transaction([&] {
        return ownFeedback(feedback).and_then(
            [&](const Feedback &known) { return keep({.item = known.item, .feedback = feedback, .text = text}, feedback, now); });
    });
}

Expected<Id> StudentAsking::keep(const Question &question, const Id &about, const QDateTime &now)
{
    if (question.text.trimmed().isEmpty()) {
        return failure(ErrorKind::Invalid, u"there is nothing in the question"_s);
    }
    auto kept = question;
    kept.id = Id::made(now);
    kept.student = m_student;
    kept.text = question.text.trimmed();
    kept.madeAt = now.toUTC();
    return m_writer.set(toRecord(kept), now).and_then([&] { return clearDraft(about, question.item, question.text, now); }).transform([&] {
        return kept.id;
    });
}

Expected<void> StudentAsking::settle(const Id &question, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto known = ownOne(m_questions.question(question), m_student);
        const auto answers = known ? m_questions.answersTo(question) : std::unexpected(known.error());
        if (!answers) {
            return std::unexpected(answers.error());
        }
        for (const auto &answer : *answers) {
            if (auto read = markRead(answer.id, now); !read) {
                return read;
            }
        }
        return known->settledAt.isValid() ? Expected<void>() : m_writer.set(marked(*known, "settled_at"_L1, now), now);
    });
}

Expected<void> StudentAsking::markRead(const Id &answer, const QDateTime &now)
{
    return m_database.transaction([&] {
        return ownOne(m_questions.answer(answer), m_student).and_then([&](const Answer &known) {
            return known.readAt.isValid() ? Expected<void>() : m_writer.set(marked(known, "read_at"_L1, now), now);
        });
    });
}

Expected<Id> StudentAsking::bringToClass(const Id &item, const QString &text, const QDateTime &now)
{
    if (text.trimmed().isEmpty()) {
        return failure(ErrorKind::Invalid, u"there is nothing to ask"_s);
    }
    const ClassNote note{.id = Id::made(now), .student = m_student, .item = item, .text = text.trimmed()};
    return m_database.transaction([&] {
        return mayBeAsked(item)
            .and_then([&] { return m_writer.set(toRecord(note), now); })
            .and_then([&] { return clearDraft(item, item, text, now); })
            .transform([&] { return note.id; });
    });
}

Expected<void> StudentAsking::settleNote(const Id &note, bool settled, const QDateTime &now)
{
    return m_database.transaction([&] {
        return ownOne(m_questions.note(note), m_student).and_then([&](const ClassNote &known) {
            const auto key = kindOf<ClassNote>().field("settled"_L1)->key;
            return m_writer.set({.kind = Kind::ClassNote, .id = known.id, .values = {{key, Kept<bool>::to(settled)}}}, now);
        });
    });
}

Expected<void> StudentAsking::writeQuestion(const Id &item, const QString &text, const QDateTime &now, std::optional<qint64> seen)
{
    return m_database.transaction([&] { return mayBeAsked(item).and_then([&] { return keepDraft(item, item, text, now, seen); }); });
}

Expected<void> StudentAsking::writeReply(const Id &feedback, const QString &text, const QDateTime &now, std::optional<qint64> seen)
{
    return m_database.transaction(
        [&] { return ownFeedback(feedback).and_then([&](const Feedback &known) { return keepDraft(feedback, known.item, text, now, seen); }); });
}

Expected<void> StudentAsking::mayBeAsked(const Id &item) const
{
    return m_plans.knownItem(item).and_then([](const PlanItem &known) {
        return isOwnTask(known) ? failure(ErrorKind::NotAllowed, u"nobody but the student knows of this task"_s) : Expected<void>();
    });
}

Expected<Feedback> StudentAsking::ownFeedback(const Id &id) const
{
    return ownOne(m_questions.feedback(id), m_student);
}

Expected<void> StudentAsking::keepDraft(const Id &about, const Id &item, const QString &text, const QDateTime &now, std::optional<qint64> seen)
{
    auto record = toRecord(Draft{.id = QuestionStore::draftId(m_student, about), .student = m_student, .item = item, .text = text});
    // Named even when empty: that is what takes the text away.
    record.values.insert(kindOf<Draft>().field("text"_L1)->key, Kept<QString>::to(text));
    return m_writer.set(record, now, seen);
}

Expected<void> StudentAsking::clearDraft(const Id &about, const Id &item, const QString &text, const QDateTime &now)
{
    const auto draft = m_questions.draftOf(m_student, about);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    return *draft && (*draft)->text == text ? keepDraft(about, item, {}, now, {}) : Expected<void>();
}
}
