// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <thread>

namespace Weekwijzer
{
/** Keeps SIGTERM and SIGINT from this thread and those it begins from now on; comes before any thread begins. */
void holdStopSignals();

/** Waits for a held signal on a thread of its own, where anything may be done. */
class StopSignal
{
public:
    explicit StopSignal(std::function<void()> stop);

private:
    std::jthread m_waiting;
};
}
