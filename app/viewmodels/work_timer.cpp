// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work_timer.h"

namespace Weekwijzer
{
namespace
{
constexpr std::chrono::seconds lookEvery{5};

std::chrono::milliseconds sinceSomeMoment()
{
    // On Linux this clock stands still while the device sleeps.
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}
}

WorkTimer::WorkTimer(Take take, Steady steady, QObject *parent)
    : QObject(parent)
    , m_take(std::move(take))
    , m_steady(steady ? std::move(steady) : Steady(sinceSomeMoment))
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &WorkTimer::look);
}

WorkTimer::~WorkTimer()
{
    blockSignals(true);
    stop();
}

std::chrono::minutes WorkTimer::worked() const
{
    return isRunning() ? std::chrono::floor<std::chrono::minutes>(elapsed()) : std::chrono::minutes(0);
}

void WorkTimer::start(const Id &item)
{
    stop();
    m_item = item;
    m_begun = m_steady();
    m_given = {};
    m_shown = {};
    m_look.start();
    Q_EMIT changed();
}

void WorkTimer::stop()
{
    if (!isRunning()) {
        return;
    }
    m_look.stop();
    give(std::chrono::round<std::chrono::minutes>(elapsed()));
    m_item = {};
    Q_EMIT changed();
}

void WorkTimer::look()
{
    const auto now = worked();
    if (now - m_given >= handOver) {
        give(now);
    }
    if (now != m_shown) {
        m_shown = now;
        Q_EMIT changed();
    }
}

void WorkTimer::give(std::chrono::minutes worked)
{
    if (worked > m_given) {
        m_take(m_item, worked - m_given);
        m_given = worked;
    }
}
}
