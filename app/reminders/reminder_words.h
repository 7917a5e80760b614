// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"
#include "reminder.h"

#include <QCoreApplication>

namespace Weekwijzer
{
/** What a student reads about reminders, in the language and form of the default locale. */
class ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)

public:
    /** The keys of a notice's buttons. */
    static inline const QString done = QStringLiteral("done");
    static inline const QString later = QStringLiteral("later");

    /** With "Done" where it can only mean one thing. `open` has what is told of. */
    [[nodiscard]] static Notice notice(const Reminder &reminder, const QList<RemindableWork> &open);
    /** For a "Done" that could not be kept. */
    [[nodiscard]] static Notice notKept();

    /** "Today 16:00", "Tomorrow 07:30", "Friday 16:00" */
    [[nodiscard]] static QString when(const QDateTime &when, QDate today);
    /** One line for each thing that is told of. */
    [[nodiscard]] static QStringList lines(const Reminder &reminder, const QList<RemindableWork> &open);
    /** How much is told, and why: a sentence or two. */
    [[nodiscard]] static QString reason(const DensityReason &reason);
};
}
