// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wake_up.h"

#include <QSocketNotifier>

namespace Weekwijzer
{
/** A timer that goes on while the device is suspended, and one that only tells when somebody sets the clock. */
class ClockWakeUp final : public WakeUp
{
    Q_OBJECT

public:
    explicit ClockWakeUp(QObject *parent = nullptr);
    ~ClockWakeUp() override;

    void in(std::chrono::milliseconds time) override;

private:
    void watchClock();
    void noteAlarm();
    void noteClock();

    int m_alarm;
    int m_clock;
    QSocketNotifier m_alarmRings;
    QSocketNotifier m_clockIsSet;
};
}
