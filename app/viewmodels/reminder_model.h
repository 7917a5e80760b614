// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "background.h"
#include "records/reminder.h"
#include "student_page.h"

namespace Weekwijzer
{
/** The page of reminders: how a student wants them, what comes next, and why there are so many. */
class ReminderModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(bool on READ on NOTIFY changed)
    Q_PROPERTY(int quietFrom READ quietFrom NOTIFY changed)
    Q_PROPERTY(int quietTo READ quietTo NOTIFY changed)
    Q_PROPERTY(int begins READ begins NOTIFY changed)
    Q_PROPERTY(bool thins READ thins NOTIFY changed)
    Q_PROPERTY(bool whenClosed READ whenClosed NOTIFY changed)
    Q_PROPERTY(bool canWhenClosed READ canWhenClosed CONSTANT)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(QString nextLines READ nextLines NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    /** Without `background` the system can't remind with the window closed. */
    ReminderModel(Database &database, WorkThread &thread, Clock clock, Background *background, QObject *parent = nullptr);

    [[nodiscard]] bool on() const { return m_wishes.on; }
    /** These three in minutes since midnight. */
    [[nodiscard]] int quietFrom() const { return minuteOf(m_wishes.quietFrom); }
    [[nodiscard]] int quietTo() const { return minuteOf(m_wishes.quietTo); }
    [[nodiscard]] int begins() const { return minuteOf(m_wishes.begins); }
    [[nodiscard]] bool thins() const { return m_wishes.thins; }
    [[nodiscard]] bool whenClosed() const { return m_wishes.whenClosed; }
    [[nodiscard]] bool canWhenClosed() const { return m_background != nullptr; }
    /** "Today 16:00: 3 things" */
    [[nodiscard]] QString next() const { return m_next; }
    [[nodiscard]] QString nextLines() const { return m_nextLines; }
    [[nodiscard]] QString reason() const { return m_reason; }

    Q_INVOKABLE void setOn(bool on);
    Q_INVOKABLE void setQuiet(int from, int to);
    Q_INVOKABLE void setBegins(int minute);
    Q_INVOKABLE void setThins(bool thins);
    /** The student has read what that means, and said yes or no. */
    Q_INVOKABLE void setWhenClosed(bool whenClosed);

    /** Wakes the program that reminds, if this student wants to be reminded. */
    void attend();

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    [[nodiscard]] static int minuteOf(QTime time) { return time.msecsSinceStartOfDay() / 60'000; }
    void keep(const ReminderWishes &wishes);
    [[nodiscard]] Expected<void> startWithSession(const ReminderWishes &wishes);

    Background *m_background;
    ReminderWishes m_wishes;
    QString m_next;
    QString m_nextLines;
    QString m_reason;
};
}
