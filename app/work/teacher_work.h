// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "file_facts.h"
#include "stores/plan_store.h"
#include "stores/question_store.h"
#include "stores/record_writer.h"
#include "stores/work_store.h"

namespace Weekwijzer
{
/** What a teacher says of work: in three parts, each of which may be left empty, and aloud. */
struct FeedbackWords {
    QString whereTo;
    QString whereNow;
    QString nextStep;
    FileFacts recording; ///< Without a name: none.
};

/** About four minutes of speech; what is longer is a talk, and a file of this size still comes over a poor line. */
inline constexpr qint64 largestRecording = 2 * 1024 * 1024; // bytes

/** What a teacher does with work that students handed in. */
class TeacherWork
{
public:
    TeacherWork(Database &database, const Id &teacher);

    /** Answers a hand-in. Invalid with nothing said, or a recording that is too large or no sound; NotFound when the hand-in isn't here. */
    [[nodiscard]] Expected<Id> giveFeedback(const HandIn &handIn, const FeedbackWords &words, const QDateTime &now);

    /** Answers a question. NotFound when it isn't here, Invalid without words. */
    [[nodiscard]] Expected<Id> answer(const Id &question, const QString &text, const QDateTime &now);
    /** When a group can ask, each week; gives its id. Invalid without a time, or when it lasts longer than a day. */
    [[nodiscard]] Expected<Id> addHour(QuestionHour hour, const QDateTime &now);
    [[nodiscard]] Expected<void> removeHour(const Id &hour, const QDateTime &now);

    /** Gives an item a file to work with, or to read. NotFound when the item isn't here, Invalid without a title or for a file too large. */
    [[nodiscard]] Expected<Id> addMaterial(const Id &item, const QString &title, const FileFacts &file, const QDateTime &now);

private:
    Database &m_database;
    Id m_teacher;
    WorkStore m_work;
    PlanStore m_plans;
    QuestionStore m_questions;
    RecordWriter m_writer;
};
}
