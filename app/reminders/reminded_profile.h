// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linux/clock_wake_up.h"
#include "reminding.h"

#include "database/database_watch.h"

#include <memory>

namespace Weekwijzer
{
/** A profile beside its window, and what reminds of its plan. */
class RemindedProfile : public QObject
{
    Q_OBJECT

public:
    /** NotFound or Unpaired while there is nothing to remind of; else as `Profile::connectBeside`. */
    [[nodiscard]] static Expected<std::unique_ptr<RemindedProfile>> open(const QString &folder, Notices &notices);

    void plan();
    [[nodiscard]] const ReminderWishes &wishes() const { return m_reminding.wishes(); }

Q_SIGNALS:
    /** Something was planned anew; the wishes may be others now. */
    void planned();
    void windowAsked(const Id &item, const QString &token);
    void gone();

private:
    RemindedProfile(Database database, const Id &student, Notices &notices);

    Database m_database;
    DatabaseWatch m_watch;
    ClockWakeUp m_wakeUp;
    Reminding m_reminding;
};
}
