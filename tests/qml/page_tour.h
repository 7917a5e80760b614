// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "open_window.h"

#include <functional>

namespace Weekwijzer
{
/** One of all the pages and dialogs of the window, and how it comes to be seen in a window that was just opened. */
struct Stop {
    QString name;
    std::function<void(OpenWindow &, DemoDevice &)> open;
    std::function<bool(OpenWindow &)> isThere;
};

/** Every page and every dialog; a test that goes by all of them begins each stop with a new window. */
[[nodiscard]] QList<Stop> pageTour();

/** Presses whatever says so, as the keyboard would; false while it is not there. */
[[nodiscard]] bool pressed(OpenWindow &open, const QString &text);
}
