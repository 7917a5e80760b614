// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include "records/own_time.h"
#include "records/own_work.h"
#include "records/plan.h"
#include "records/question.h"
#include "records/school.h"
#include "records/sharing.h"
#include "records/work.h"

namespace Weekwijzer
{
/**
 * The one item that `text` names: an id, the beginning of one, a title, or a part of a title.
 *
 * A title counts first in the week of --week, or else of today, and then anywhere. NotFound when there is none, Usage with
 * the candidates when there are several.
 */
[[nodiscard]] Expected<PlanItem> chosenItem(OpenProfile &session, const Call &call, const QString &text);
/** In the same way, of the student's own. */
[[nodiscard]] Expected<OwnActivity> chosenActivity(OpenProfile &session, const QString &text);
/** By an id or the beginning of one. */
[[nodiscard]] Expected<HandIn> chosenHandIn(OpenProfile &session, const QString &text);
[[nodiscard]] Expected<Feedback> chosenFeedback(OpenProfile &session, const QString &text);
[[nodiscard]] Expected<CoachMessage> chosenMessage(OpenProfile &session, const QString &text);
[[nodiscard]] Expected<Question> chosenQuestion(OpenProfile &session, const QString &text);
[[nodiscard]] Expected<Answer> chosenAnswer(OpenProfile &session, const QString &text);
[[nodiscard]] Expected<ClassNote> chosenNote(OpenProfile &session, const QString &text);
[[nodiscard]] Expected<QuestionHour> chosenHour(OpenProfile &session, const QString &text);
/** By an id, the beginning of one, a title or a part of one. */
[[nodiscard]] Expected<OwnTask> chosenOwnTask(OpenProfile &session, const QString &text);
/** By an id, the beginning of one, a name or a part of one. */
[[nodiscard]] Expected<Group> chosenGroup(OpenProfile &session, const QString &text);
[[nodiscard]] Expected<Subject> chosenSubject(OpenProfile &session, const QString &text);

/** "2026-W47"; Usage for anything else. */
[[nodiscard]] Expected<Week> chosenWeek(const QString &text);
/** A date, or a weekday of `week` in English, Dutch or the system's language, of which two letters are enough. */
[[nodiscard]] Expected<QDate> chosenDay(const QString &text, Week week);
/** "16:30"; Usage for anything else. */
[[nodiscard]] Expected<QTime> chosenTime(const QString &text);
/** "45"; Usage for anything else. */
[[nodiscard]] Expected<std::chrono::minutes> chosenMinutes(const QString &text);
}
