// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spent.h"

#include <QFile>

#include <malloc.h>

#include <algorithm>
#include <ctime>
#include <limits>

namespace Weekwijzer
{
namespace
{
std::chrono::microseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

/** A line of /proc/self/status, in bytes. */
qint64 resident(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const auto &line : status.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.mid(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
            }
        }
    }
    return 0;
}

/** From here on the peak is what is used now. */
bool forgetPeak()
{
    malloc_trim(0);
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    return references.open(QIODevice::WriteOnly) && references.write("5") == 1;
}
}

Spent leastSpent(const std::function<void()> &work)
{
    Spent least{.time = std::chrono::hours(1), .memory = std::numeric_limits<qint64>::max()};
    for (int round = 0; round < 3; ++round) {
        const bool tells = forgetPeak();
        const auto before = resident("VmRSS:");
        const auto begun = processorTime();
        work();
        least.time = std::min(least.time, processorTime() - begun);
        least.memory = std::min(least.memory, tells ? std::max<qint64>(0, resident("VmHWM:") - before) : 0);
    }
    return least;
}
}
