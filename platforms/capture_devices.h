// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Weekwijzer
{
/**
 * Whether there may be a camera and a microphone, as far as that is known without waking them or loading what speaks with them.
 *
 * A sound server counts as a microphone: only it knows what hangs on it. Who then finds none says so.
 */
struct CaptureDevices {
    QString devices; ///< The folder with the kernel's devices.
    QString session; ///< The folder with the sockets of the person's own services; empty for none.

    [[nodiscard]] static CaptureDevices ofThisSystem();

    [[nodiscard]] bool hasCamera() const;
    [[nodiscard]] bool hasMicrophone() const;
};
}
