// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"
#include "reminder.h"
#include "wake_up.h"
#include "work/student_work.h"

#include <QHash>

#include <functional>

namespace Weekwijzer
{
/**
 * Tells one student what they planned, when it is time, and does what they press.
 *
 * What was told is kept before it is shown, so that a program that dies in between tells it never rather than twice.
 */
class Reminding : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /** `clock` tells the time in UTC. */
    Reminding(Database &database, const Id &student, Notices &notices, WakeUp &wakeUp, Clock clock, QObject *parent = nullptr);

    /** Tells what is due and sleeps until the next; to be called at the start, and whenever the database has changed. */
    void plan();
    /** How the student wants it, as it was read last. */
    [[nodiscard]] const ReminderWishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    /** The student pressed the notice itself; the item is null when it told of several. For `token` see `Notices`. */
    void windowAsked(const Id &item, const QString &token);

private:
    void tell(const Reminder &reminder, const ReminderFacts &facts, const QDateTime &now);
    void takeAwaySettled(const ReminderFacts &facts);
    void answer(uint number, const QString &key, const QString &token);
    void markDone(const QList<Id> &items);

    Database &m_database;
    Id m_student;
    StudentWork m_work;
    Notices &m_notices;
    WakeUp &m_wakeUp;
    Clock m_clock;
    ReminderWishes m_wishes;
    QHash<uint, QList<Id>> m_shown; ///< What the notices that stand are about.
};
}
