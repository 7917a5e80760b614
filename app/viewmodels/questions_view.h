// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "question_rows.h"
#include "records/plan.h"

#include <QStringList>

namespace Weekwijzer
{
/** What is asked about an item, and how one asks, read in one go. */
struct QuestionsView {
    QList<QuestionRow> rows; ///< Latest first.
    QList<ClassNoteRow> notes; ///< To ask in class, oldest first.
    QStringList hours; ///< When its teacher can be asked.
    QString nextHour;
    QString askedNow; ///< When an answer can be counted on.
    QString draft;
    qint64 draftVersion = 0; ///< The hub's number of it.

    bool operator==(const QuestionsView &) const = default;
};

[[nodiscard]] Expected<QuestionsView> readQuestions(Database &database, const Id &student, const PlanItem &item, const QDateTime &localNow);
}
