// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stop_signal.h"

#include <csignal>
#include <ctime>

namespace Weekwijzer
{
namespace
{
sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}
}

void holdStopSignals()
{
    const auto signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

StopSignal::StopSignal(std::function<void()> stop)
{
    m_waiting = std::jthread([signals = stopSignals(), stop = std::move(stop)](const std::stop_token &ended) {
        constexpr timespec moment{.tv_sec = 1, .tv_nsec = 0};
        while (!ended.stop_requested()) {
            if (sigtimedwait(&signals, nullptr, &moment) > 0) {
                stop();
                return;
            }
        }
    });
}
}
