// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/reminder.h"

#include <QList>

namespace Weekwijzer
{
/** What this device keeps about reminding: the student's wishes, what was told, and what they put off. It never leaves the device. */
class ReminderStore
{
public:
    explicit ReminderStore(Database &database)
        : m_database(database)
    {
    }

    /** The usual ones while the student said nothing. */
    [[nodiscard]] Expected<ReminderWishes> wishes() const;
    /** Invalid for a time that is none. */
    [[nodiscard]] Expected<void> setWishes(const ReminderWishes &wishes);

    [[nodiscard]] Expected<QList<ShownTelling>> shown() const;
    /** Keeps that these were told, ends what was put off of them, and forgets what was told more than a month before. */
    [[nodiscard]] Expected<void> noteShown(const QList<Telling> &tellings, const QDateTime &now);
    /** The opposite, for a notice that could not be shown after all; what was put off stays ended unless it is put off again. */
    [[nodiscard]] Expected<void> takeBack(const QList<Telling> &tellings);

    [[nodiscard]] Expected<QList<Snooze>> snoozed() const;
    [[nodiscard]] Expected<void> snooze(const QList<Id> &items, const QDateTime &until);

private:
    Database &m_database;
};
}
