// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_model.h"

#include "stores/device_store.h"
#include "week_view.h"
#include "words.h"

#include <algorithm>

namespace Weekwijzer
{
WeekModel::WeekModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : PageModel(parent)
    , m_database(database)
    , m_thread(thread)
    , m_clock(std::move(clock))
    , m_week(Week::of(localNow().date()))
{
    for (int day = 0; day < 7; ++day) {
        m_days.append(new DayColumn(this));
    }
    connect(&m_thread, &WorkThread::recordsChanged, this, &WeekModel::refresh);
    connect(&m_thread, &WorkThread::paired, this, &WeekModel::refresh);
    refresh();
}

QString WeekModel::title() const
{
    return tr("Week %1").arg(m_week.number);
}

QString WeekModel::dates() const
{
    return Words::days(m_week);
}

bool WeekModel::isThisWeek() const
{
    return m_week.contains(localNow().date());
}

void WeekModel::goBy(int weeks)
{
    m_week = m_week.plus(weeks);
    refresh();
    Q_EMIT weekChanged();
}

void WeekModel::goToThisWeek()
{
    m_week = Week::of(localNow().date());
    refresh();
    Q_EMIT weekChanged();
}

void WeekModel::place(const Id &item, int weekday)
{
    const auto day = weekday > 0 ? m_week.monday().addDays(weekday - 1) : QDate();
    m_thread.perform([item, day](StudentWork &work, const QDateTime &now) { return work.place(item, day, {}, now); }, {Kind::PlannerMoment});
}

void WeekModel::moveBy(const ItemCard &card, int days)
{
    if (!card.movable) {
        return;
    }
    const auto today = isThisWeek() ? localNow().date().dayOfWeek() : 1;
    const auto weekday = card.weekday() == 0 && days > 0 ? today : card.weekday() + days;
    if (weekday >= 0 && weekday <= 7) {
        place(card.id, weekday);
    }
}

void WeekModel::refresh()
{
    const auto pairing = DeviceStore(m_database).pairing();
    if (!pairing) {
        setTrouble(pairing.error());
        return;
    }
    if (!*pairing) {
        setState(State::Empty);
        return;
    }
    const auto view = readWeek(m_database, (*pairing)->person, m_week, usualAvailability(), localNow());
    if (!view) {
        setTrouble(view.error());
        return;
    }
    show(*view);
    setState(view->published ? State::Ready : State::Empty);
}

void WeekModel::show(const WeekView &view)
{
    const auto today = localNow().date();
    m_basket.show(view.basket);
    for (size_t day = 0; day < view.days.size(); ++day) {
        m_days[qsizetype(day)]->show(view.loads[day], view.days[day], view.loads[day].day == today);
    }
    if (view.note != m_note) {
        m_note = view.note;
        Q_EMIT noteChanged();
    }
}
}
