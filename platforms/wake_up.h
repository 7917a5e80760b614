// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>

namespace Weekwijzer
{
/** An alarm for who sleeps long. */
class WakeUp : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Once, instead of what was asked for before. The time the device is suspended counts, but it does not wake the device. */
    virtual void in(std::chrono::milliseconds time) = 0;

Q_SIGNALS:
    /** The time is over; or somebody has set the clock, which may come at any moment. */
    void due();
};
}
