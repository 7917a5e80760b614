// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/availability.h"
#include "student_page.h"

namespace Weekwijzer
{
/** A weekday, and how much time there is on it. */
struct WeekdayRow {
    Q_GADGET
    QML_VALUE_TYPE(weekdayRow)
    Q_PROPERTY(int weekday MEMBER weekday CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)

public:
    int weekday = 1; ///< 1 for Monday to 7 for Sunday.
    QString name;
    int minutes = 0;

    bool operator==(const WeekdayRow &) const = default;
};

/** Something a student does beside school work, also while it is being changed. */
struct ActivityRow {
    Q_GADGET
    QML_VALUE_TYPE(activityRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool weekly MEMBER weekly)
    Q_PROPERTY(int weekday MEMBER weekday)
    Q_PROPERTY(int daysAhead MEMBER daysAhead)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(QString words MEMBER words CONSTANT)

public:
    Id id; ///< None for one that isn't kept yet.
    QString title;
    bool weekly = true;
    int weekday = 1; ///< Of a weekly one; 1 for Monday to 7 for Sunday.
    int daysAhead = 0; ///< Of one that isn't: from today; below 0 when it is past.
    int start = 16 * 60; ///< Minutes since midnight.
    int length = 60; ///< Minutes.
    QString words; ///< "every Saturday, 14:00 · 90 min"

    [[nodiscard]] bool isNew() const { return id.isNull(); }

    bool operator==(const ActivityRow &) const = default;
};

/** The page of a student's own week: how much time there is for school work, and what else there is. */
class OwnTimeModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QList<Weekwijzer::WeekdayRow> weekdays READ weekdays NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::ActivityRow> activities READ activities NOTIFY changed)
    Q_PROPERTY(QStringList weekdayNames READ weekdayNames CONSTANT)

public:
    OwnTimeModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] QList<WeekdayRow> weekdays() const { return m_weekdays; }
    /** "9 h 30 min a week" */
    [[nodiscard]] QString total() const;
    [[nodiscard]] QList<ActivityRow> activities() const { return m_activities; }
    /** From Monday. */
    [[nodiscard]] static QStringList weekdayNames();

    Q_INVOKABLE void setMinutes(int weekday, int minutes);
    /** On today's weekday, for a dialog to begin with. */
    Q_INVOKABLE [[nodiscard]] Weekwijzer::ActivityRow newActivity() const;
    /** "Saturday 21 November" */
    Q_INVOKABLE [[nodiscard]] QString dayAhead(int days) const;
    Q_INVOKABLE void keep(const Weekwijzer::ActivityRow &activity);
    Q_INVOKABLE void drop(const Weekwijzer::Id &activity);

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;
    [[nodiscard]] bool concerns(const QSet<Kind> &kinds) const override
    {
        return kinds.contains(Kind::AvailableTime) || kinds.contains(Kind::OwnActivity);
    }

private:
    void showWeekdays(const Availability &availability);
    [[nodiscard]] ActivityRow rowOf(const OwnActivity &activity) const;
    [[nodiscard]] OwnActivity activityOf(const ActivityRow &row) const;

    int m_setting = 0; ///< Minutes on their way to the disk; what the page shows is ahead of it.
    QList<WeekdayRow> m_weekdays;
    QList<ActivityRow> m_activities;
};
}
