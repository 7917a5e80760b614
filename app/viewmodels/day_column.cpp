// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_column.h"

#include "planning_rows.h"
#include "week_view.h"
#include "words.h"

#include <algorithm>

namespace Weekwijzer
{
DayColumn::DayColumn(QObject *parent)
    : QObject(parent)
{
}

void DayColumn::show(const DayView &day, bool today)
{
    m_cards.show(day.cards);
    QStringList activities;
    std::ranges::transform(day.activities, std::back_inserter(activities), activityText);
    if (day.load != m_load || activities != m_activities || day.atHome != m_atHome || today != m_today) {
        m_load = day.load;
        m_atHome = day.atHome;
        m_activities = activities;
        m_today = today;
        Q_EMIT changed();
    }
}

QString DayColumn::shortName() const
{
    return Words::shortDay(m_load.day);
}

QString DayColumn::name() const
{
    return Words::day(m_load.day);
}

QString DayColumn::loadText() const
{
    return tr("%1 of %n minute(s) planned", nullptr, m_load.availableMinutes()).arg(m_load.plannedMinutes());
}

QString DayColumn::where() const
{
    if (m_load.absent) {
        return tr("You are absent");
    }
    return !m_atHome ? QString() : *m_atHome ? tr("At home") : tr("At school");
}

QString DayColumn::warning() const
{
    QStringList reasons;
    if (m_load.asksToMove()) {
        reasons += tr("You are absent. %n task(s) still lie on this day.", nullptr, m_load.loose);
    }
    if (!m_load.tooMuch()) {
        return reasons.join(u' ');
    }
    if (m_load.overTime()) {
        reasons += tr("%n minute(s) more than your own time.", nullptr, m_load.plannedMinutes() - m_load.availableMinutes());
    }
    if (m_load.manyTests()) {
        reasons += tr("%n test(s) on one day.", nullptr, m_load.tests);
    }
    return reasons.join(u' ');
}
}
