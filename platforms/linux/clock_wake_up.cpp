// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock_wake_up.h"

#include <algorithm>
#include <cerrno>
#include <sys/timerfd.h>
#include <unistd.h>

namespace Weekwijzer
{
namespace
{
// In the year 2255; the kernel counts nanoseconds.
constexpr time_t never = 9'000'000'000;

/** Reads what a timer has to say; gives the error that stands for it. */
int readFrom(int timer)
{
    quint64 times = 0;
    return ::read(timer, &times, sizeof times) == sizeof times ? 0 : errno;
}
}

ClockWakeUp::ClockWakeUp(QObject *parent)
    : WakeUp(parent)
    , m_alarm(::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_clock(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_alarmRings(m_alarm, QSocketNotifier::Read)
    , m_clockIsSet(m_clock, QSocketNotifier::Read)
{
    connect(&m_alarmRings, &QSocketNotifier::activated, this, &ClockWakeUp::noteAlarm);
    connect(&m_clockIsSet, &QSocketNotifier::activated, this, &ClockWakeUp::noteClock);
    watchClock();
}

ClockWakeUp::~ClockWakeUp()
{
    ::close(m_alarm);
    ::close(m_clock);
}

void ClockWakeUp::in(std::chrono::milliseconds time)
{
    // All zeroes would switch it off.
    const auto wait = std::max(time, std::chrono::milliseconds(1));
    itimerspec spec{};
    spec.it_value.tv_sec = wait.count() / 1000;
    spec.it_value.tv_nsec = wait.count() % 1000 * 1'000'000;
    ::timerfd_settime(m_alarm, 0, &spec, nullptr);
}

void ClockWakeUp::watchClock()
{
    itimerspec spec{};
    spec.it_value.tv_sec = never;
    ::timerfd_settime(m_clock, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr);
}

void ClockWakeUp::noteAlarm()
{
    if (readFrom(m_alarm) == 0) {
        Q_EMIT due();
    }
}

void ClockWakeUp::noteClock()
{
    if (readFrom(m_clock) == ECANCELED) {
        watchClock();
        Q_EMIT due();
    }
}
}
