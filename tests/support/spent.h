// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <chrono>
#include <functional>

namespace Weekwijzer
{
/** What some work took of the machine. */
struct Spent {
    std::chrono::microseconds time{}; ///< Of this thread on the processor, so that others on the machine don't count.
    qint64 memory = 0; ///< Bytes by which the process grew at most; 0 where the system doesn't tell.
};

/** Does the work three times; the least it took. */
[[nodiscard]] Spent leastSpent(const std::function<void()> &work);
}
