// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/direct_device.h"

#include <functional>
#include <memory>

namespace Weekwijzer
{
/** A device with a week on it and three changes on their way, on which any reply can be tried. */
class DeviceBench
{
public:
    DeviceBench();

    /** Does it, and undoes whatever it left in the database. */
    void tryOut(const std::function<void()> &work);
    void begin();
    void hear(const QByteArray &bytes) { m_device->hear(bytes); }
    void end();
    /** Is every change still waiting, taken or kept as not accepted, and does the database hold together? */
    [[nodiscard]] bool isSound();

private:
    Database m_database;
    std::unique_ptr<DirectDevice> m_device;
    QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC};
};
}
