// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "question_store.h"

namespace Weekwijzer
{
Expected<std::optional<Question>> QuestionStore::question(const Id &id) const
{
    return m_records.first<Question>("WHERE id = ?", id);
}

Expected<QList<Question>> QuestionStore::questionsOf(const Id &student) const
{
    return m_records.select<Question>("WHERE student = ? ORDER BY made_at DESC, id DESC", student);
}

Expected<QList<Question>> QuestionStore::questionsOf(const Id &student, const Id &item) const
{
    return m_records.select<Question>("WHERE student = ? AND item = ? ORDER BY made_at DESC, id DESC", student, item);
}

Expected<std::optional<Feedback>> QuestionStore::feedback(const Id &id) const
{
    return m_records.first<Feedback>("WHERE id = ?", id);
}

Expected<std::optional<Answer>> QuestionStore::answer(const Id &id) const
{
    return m_records.first<Answer>("WHERE id = ?", id);
}

Expected<QList<Answer>> QuestionStore::answersTo(const Id &question) const
{
    return m_records.select<Answer>("WHERE question = ? ORDER BY made_at, id", question);
}

Expected<QList<Answer>> QuestionStore::answersAbout(const Id &student, const Id &item) const
{
    return m_records.select<Answer>("WHERE question IN (SELECT id FROM question WHERE student = ? AND item = ?) ORDER BY question, made_at, id",
                                    student, item);
}

Expected<QList<Person>> QuestionStore::answeredBy(const Id &student, const Id &item) const
{
    return m_records.select<Person>(
        "WHERE id IN (SELECT teacher FROM answer WHERE question IN (SELECT id FROM question WHERE student = ? AND item = ?))", student, item);
}

Expected<QList<Question>> QuestionStore::open() const
{
    return m_records.select<Question>(
        "WHERE settled_at IS NULL AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.question = question.id) ORDER BY made_at, id");
}

Expected<QList<QuestionHour>> QuestionStore::hoursOf(const Id &group, const Id &subject) const
{
    return m_records.select<QuestionHour>("WHERE for_group = ? AND (subject IS NULL OR subject = ?) ORDER BY weekday, time, id", group, subject);
}

Expected<QList<QuestionHour>> QuestionStore::hours() const
{
    return m_records.select<QuestionHour>("ORDER BY weekday, time, id");
}

Expected<std::optional<ClassNote>> QuestionStore::note(const Id &id) const
{
    return m_records.first<ClassNote>("WHERE id = ?", id);
}

Expected<QList<ClassNote>> QuestionStore::notesOf(const Id &student, const Id &item) const
{
    return m_records.select<ClassNote>("WHERE student = ? AND item = ? ORDER BY id", student, item);
}

Expected<QList<ClassNote>> QuestionStore::openNotes(const Id &student) const
{
    return m_records.select<ClassNote>("WHERE student = ? AND settled = 0 ORDER BY id", student);
}

Expected<QList<PlanItem>> QuestionStore::itemsOfOpenNotes(const Id &student) const
{
    return m_records.select<PlanItem>("WHERE id IN (SELECT item FROM class_note WHERE student = ? AND settled = 0)", student);
}

Expected<std::optional<Draft>> QuestionStore::draftOf(const Id &student, const Id &about) const
{
    return m_records.first<Draft>("WHERE id = ?", draftId(student, about));
}
}
