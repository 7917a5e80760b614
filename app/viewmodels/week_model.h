// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "absence_model.h"
#include "day_column.h"
#include "page_model.h"
#include "print_job.h"
#include "week_view.h"
#include "work_thread.h"

#include <QQmlListProperty>

namespace Weekwijzer
{
/** The week page: one week's basket and days, and what a person does with them. */
class WeekModel : public PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString title READ title NOTIFY weekChanged)
    Q_PROPERTY(QString dates READ dates NOTIFY weekChanged)
    Q_PROPERTY(bool thisWeek READ isThisWeek NOTIFY weekChanged)
    Q_PROPERTY(QString note READ note NOTIFY noteChanged)
    Q_PROPERTY(QString load READ load NOTIFY loadChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY loadChanged)
    Q_PROPERTY(Weekwijzer::PrintJob *printing READ printing CONSTANT)
    Q_PROPERTY(int toPlace READ toPlace NOTIFY refreshed)
    Q_PROPERTY(Weekwijzer::AbsenceModel *absence READ absence CONSTANT)
    Q_PROPERTY(Weekwijzer::CardModel *basket READ basket CONSTANT)
    Q_PROPERTY(QQmlListProperty<Weekwijzer::DayColumn> days READ listedDays CONSTANT)

public:
    WeekModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString dates() const;
    [[nodiscard]] bool isThisWeek() const;
    [[nodiscard]] QString note() const { return m_view.note; }
    /** "310 of your 570 min": what the week asks of the own time there is. */
    [[nodiscard]] QString load() const;
    /** What to make of a week that asks more than there is time, or nothing; empty for any other. */
    [[nodiscard]] QString hint() const;
    /** How much of the basket waits for a day; what is left to the student's choice doesn't. */
    [[nodiscard]] int toPlace() const;
    [[nodiscard]] AbsenceModel *absence() { return &m_absence; }
    [[nodiscard]] PrintJob *printing() { return &m_printing; }
    [[nodiscard]] CardModel *basket() { return &m_basket; }
    [[nodiscard]] const QList<DayColumn *> &days() const { return m_days; }
    [[nodiscard]] QQmlListProperty<DayColumn> listedDays() { return {this, &m_days}; }

    Q_INVOKABLE void goBy(int weeks);
    Q_INVOKABLE void goToThisWeek();
    void goTo(Week week);
    /** `weekday` is 1 for Monday to 7 for Sunday, 0 for the basket. */
    Q_INVOKABLE void place(const Weekwijzer::Id &item, int weekday);
    /** As from the keyboard: the basket lies before Monday, and on the way out of it today comes first. */
    Q_INVOKABLE void moveBy(const Weekwijzer::ItemCard &card, int days);
    /** Takes what is left to the student's choice, or takes it back. */
    Q_INVOKABLE void pick(const Weekwijzer::Id &item, bool picked);
    /** Three ways to make this day lighter. */
    Q_INVOKABLE [[nodiscard]] QList<Weekwijzer::WayOutRow> waysOut(const Weekwijzer::DayColumn *day) const;
    /** What can be finished in so many minutes, best first. */
    Q_INVOKABLE [[nodiscard]] QList<Weekwijzer::FittingRow> fitting(int minutes) const;
    /** Reads again; also for when a day has passed. */
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void weekChanged();
    void noteChanged();
    void loadChanged();
    /** Read again, whether something changed or not. */
    void refreshed();

private:
    void show(const WeekView &view);
    [[nodiscard]] PaperPage paper() const;
    [[nodiscard]] QDateTime localNow() const { return m_clock().toLocalTime(); }

    Database &m_database;
    WorkThread &m_thread;
    Clock m_clock;
    Week m_week;
    WeekView m_view;
    CardModel m_basket;
    PrintJob m_printing;
    AbsenceModel m_absence;
    QList<DayColumn *> m_days;
};
}
