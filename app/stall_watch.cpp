// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stall_watch.h"

#include <QFile>

#include <unistd.h>

namespace Weekwijzer
{
namespace
{
constexpr std::chrono::milliseconds pause{5};
}

StallWatch::StallWatch(QObject *parent)
    : QObject(parent)
    , m_path("/proc/self/task/" + QByteArray::number(gettid()) + "/schedstat")
{
    m_clock.start();
    m_knocker = std::jthread([this] { knock(); });
}

StallWatch::~StallWatch()
{
    m_stops = true;
    m_answered.release();
    m_knocker.join();
}

void StallWatch::knock()
{
    while (!m_stops) {
        std::this_thread::sleep_for(pause);
        const auto knocked = now();
        const auto before = account();
        QMetaObject::invokeMethod(this, [this, knocked, before] { answer(knocked, before); }, Qt::QueuedConnection);
        m_answered.acquire();
    }
}

void StallWatch::answer(std::chrono::nanoseconds knocked, const Account &before)
{
    using std::chrono::milliseconds;
    const auto after = account();
    const auto lasted = now() - knocked - (after.queued - before.queued);
    m_answered.release();
    if (lasted > tolerated) {
        Q_EMIT stalled(std::chrono::duration_cast<milliseconds>(lasted), std::chrono::duration_cast<milliseconds>(after.worked - before.worked));
    }
}

StallWatch::Account StallWatch::account() const
{
    // "running queued slices", the first two in nanoseconds.
    QFile file(QString::fromLatin1(m_path));
    const auto parts = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
    return {.worked = std::chrono::nanoseconds(parts.value(0).toLongLong()), .queued = std::chrono::nanoseconds(parts.value(1).toLongLong())};
}
}
