// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_model.h"

#include "stores/device_store.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
WeekModel::WeekModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : PageModel(parent)
    , m_database(database)
    , m_thread(thread)
    , m_clock(std::move(clock))
    , m_week(Week::of(localNow().date()))
    , m_printing(m_thread, [this] { return paper(); })
    , m_absence(m_database, m_thread, m_clock)
{
    for (int day = 0; day < 7; ++day) {
        m_days.append(new DayColumn(this));
    }
    connect(&m_thread, &WorkThread::recordsChanged, this, [this](const QSet<Kind> &kinds) {
        // While somebody writes, their draft is kept every moment; nothing of it shows here.
        static const QSet<Kind> unseen{Kind::Draft, Kind::KeptText};
        if (!unseen.contains(kinds)) {
            refresh();
        }
    });
    connect(&m_thread, &WorkThread::paired, this, &WeekModel::refresh);
    refresh();
}

QString WeekModel::title() const
{
    return Words::week(m_week);
}

QString WeekModel::dates() const
{
    return Words::days(m_week);
}

bool WeekModel::isThisWeek() const
{
    return m_week.contains(localNow().date());
}

QString WeekModel::load() const
{
    //: How much the week asks of the time there is
    return tr("%1 of your %2 min").arg(m_view.load.asked.count()).arg(m_view.load.available.count());
}

QString WeekModel::hint() const
{
    if (!m_view.published) {
        return m_view.empty ? QString() : tr("The school's plan for this week is not here yet. It comes by itself.");
    }
    if (m_view.load.isEmpty()) {
        return tr("A quiet week. A good moment to look back, or to begin on something long.");
    }
    if (m_view.load.overTime()) {
        return tr("This week asks %n minute(s) more than your own time.", nullptr, int((m_view.load.asked - m_view.load.available).count()));
    }
    return {};
}

void WeekModel::goBy(int weeks)
{
    goTo(m_week.plus(weeks));
}

void WeekModel::goTo(Week week)
{
    m_week = week;
    refresh();
    Q_EMIT weekChanged();
}

void WeekModel::goToThisWeek()
{
    goTo(Week::of(localNow().date()));
}

PaperPage WeekModel::paper() const
{
    return {.name = u"%1 %2"_s.arg(title()).arg(m_week.year),
            .make = [week = m_week](Database &database, const Id &student, const PrintStyle &style, const QString &file) {
                return printWeek(database, student, week, style, file);
            }};
}

void WeekModel::place(const Id &item, int weekday)
{
    const auto day = weekday > 0 ? m_week.monday().addDays(weekday - 1) : QDate();
    m_thread.perform([item, day](StudentDesk &desk, const QDateTime &now) { return desk.work.place(item, day, {}, now); }, {Kind::PlannerMoment});
}

int WeekModel::toPlace() const
{
    return int(std::ranges::count_if(m_view.basket, [](const ItemCard &card) { return card.asked && !card.settled; }));
}

void WeekModel::pick(const Id &item, bool picked)
{
    m_thread.perform([item, picked](StudentDesk &desk, const QDateTime &now) { return desk.choices.pick(item, picked, now); },
                     {Kind::WorkChoice, Kind::PlannerMoment});
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

QList<WayOutRow> WeekModel::waysOut(const DayColumn *day) const
{
    const auto shown = std::ranges::find(m_view.days, day->day(), [](const DayView &one) { return one.load.day; });
    if (shown == m_view.days.end()) {
        return {};
    }
    QList<WayOutRow> rows;
    const auto ways = Weekwijzer::waysOut(shown->load, shown->items, m_view.loads(), localNow().date());
    std::ranges::transform(ways, std::back_inserter(rows),
                           [&](const WayOut &way) { return wayOutRow(way, m_view.card(way.item), shown->load.asksToMove()); });
    return rows;
}

QList<FittingRow> WeekModel::fitting(int minutes) const
{
    QList<FittingRow> rows;
    const auto all = fittingIn(std::chrono::minutes(minutes), m_view.open, localNow().date());
    std::ranges::transform(all, std::back_inserter(rows), [this](const Fitting &one) { return fittingRow(one, *m_view.card(one.item)); });
    return rows;
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
    const auto view = readWeek(m_database, (*pairing)->person, m_week, localNow());
    if (!view) {
        setTrouble(view.error());
        return;
    }
    show(*view);
    m_absence.refresh();
    setState(view->empty ? State::Empty : State::Ready);
}

void WeekModel::show(const WeekView &view)
{
    const auto today = localNow().date();
    const auto before = std::exchange(m_view, view);
    m_basket.show(view.basket);
    for (size_t day = 0; day < view.days.size(); ++day) {
        m_days[qsizetype(day)]->show(view.days[day], view.days[day].load.day == today);
    }
    if (view.note != before.note) {
        Q_EMIT noteChanged();
    }
    if (view.load != before.load || view.published != before.published) {
        Q_EMIT loadChanged();
    }
    Q_EMIT refreshed();
}
}
