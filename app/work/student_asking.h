// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/plan_store.h"
#include "stores/question_store.h"
#include "stores/record_writer.h"

namespace Weekwijzer
{
/**
 * What a student asks, by a question that travels or by a note to themselves for the next lesson.
 *
 * Each call keeps its effect and the change for the hub together, or fails and leaves everything as it was: NotFound for what isn't
 * here, NotAllowed for what is somebody else's, Invalid without words.
 */
class StudentAsking
{
public:
    StudentAsking(Database &database, const Id &student);

    /** A question about an item. A draft that says the same is done with. */
    [[nodiscard]] Expected<Id> ask(const Id &item, const QString &text, const QDateTime &now);
    /** A question that goes on from a feedback. */
    [[nodiscard]] Expected<Id> reply(const Id &feedback, const QString &text, const QDateTime &now);
    /** No answer is needed any more, or it was enough: its answers are read then. The first time counts. */
    [[nodiscard]] Expected<void> settle(const Id &question, const QDateTime &now);
    /** The first time counts. */
    [[nodiscard]] Expected<void> markRead(const Id &answer, const QDateTime &now);

    /** Something to ask in class; a draft of a question that says the same is done with. */
    [[nodiscard]] Expected<Id> bringToClass(const Id &item, const QString &text, const QDateTime &now);
    [[nodiscard]] Expected<void> settleNote(const Id &note, bool settled, const QDateTime &now);

    /** What is written and not asked yet, about an item or as a reply to a feedback; empty when all of it was taken out. `seen` as in StudentWork. */
    [[nodiscard]] Expected<void> writeQuestion(const Id &item, const QString &text, const QDateTime &now, std::optional<qint64> seen = {});
    [[nodiscard]] Expected<void> writeReply(const Id &feedback, const QString &text, const QDateTime &now, std::optional<qint64> seen = {});

private:
    [[nodiscard]] Expected<void> mayBeAsked(const Id &item) const;
    [[nodiscard]] Expected<Feedback> ownFeedback(const Id &id) const;
    [[nodiscard]] Expected<Id> keep(const Question &question, const Id &about, const QDateTime &now);
    [[nodiscard]] Expected<void> keepDraft(const Id &about, const Id &item, const QString &text, const QDateTime &now, std::optional<qint64> seen);
    [[nodiscard]] Expected<void> clearDraft(const Id &about, const Id &item, const QString &text, const QDateTime &now);

    Database &m_database;
    Id m_student;
    PlanStore m_plans;
    QuestionStore m_questions;
    RecordWriter m_writer;
};
}
