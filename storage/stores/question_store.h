// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/plan.h"
#include "records/question.h"
#include "records/school.h"
#include "records/work.h"

namespace Weekwijzer
{
/** What students ask, what is answered, when one can ask in person, and what a student means to ask in class. */
class QuestionStore
{
public:
    explicit QuestionStore(Database &database)
        : m_records(database)
    {
    }

    [[nodiscard]] Expected<std::optional<Question>> question(const Id &id) const;
    /** Latest first. */
    [[nodiscard]] Expected<QList<Question>> questionsOf(const Id &student) const;
    /** About an item, replies to its feedback among them; latest first. */
    [[nodiscard]] Expected<QList<Question>> questionsOf(const Id &student, const Id &item) const;
    /** What a reply goes on from. */
    [[nodiscard]] Expected<std::optional<Feedback>> feedback(const Id &id) const;
    [[nodiscard]] Expected<std::optional<Answer>> answer(const Id &id) const;
    /** Oldest first. */
    [[nodiscard]] Expected<QList<Answer>> answersTo(const Id &question) const;
    /** To what was asked about an item; by question, oldest first. */
    [[nodiscard]] Expected<QList<Answer>> answersAbout(const Id &student, const Id &item) const;
    /** Who gave those. */
    [[nodiscard]] Expected<QList<Person>> answeredBy(const Id &student, const Id &item) const;
    /** Of all students on this device: neither answered nor settled; oldest first. */
    [[nodiscard]] Expected<QList<Question>> open() const;
    /** A group's for a subject, those for all subjects among them; by weekday and time. */
    [[nodiscard]] Expected<QList<QuestionHour>> hoursOf(const Id &group, const Id &subject) const;
    [[nodiscard]] Expected<QList<QuestionHour>> hours() const;

    [[nodiscard]] Expected<std::optional<ClassNote>> note(const Id &id) const;
    /** About an item; oldest first. */
    [[nodiscard]] Expected<QList<ClassNote>> notesOf(const Id &student, const Id &item) const;
    [[nodiscard]] Expected<QList<ClassNote>> openNotes(const Id &student) const;
    /** What those are about. */
    [[nodiscard]] Expected<QList<PlanItem>> itemsOfOpenNotes(const Id &student) const;

    /** Of the draft of a question about an item, or of a reply to a feedback. */
    [[nodiscard]] static Id draftId(const Id &student, const Id &about) { return Id::derived({"question draft", student.bytes(), about.bytes()}); }
    [[nodiscard]] Expected<std::optional<Draft>> draftOf(const Id &student, const Id &about) const;

private:
    RecordStore m_records;
};
}
