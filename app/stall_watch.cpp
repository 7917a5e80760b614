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
    , m_account("/proc/self/task/" + QByteArray::number(gettid()) + "/schedstat")
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
        const auto before = waited();
        QMetaObject::invokeMethod(this, [this, knocked, before] { answer(knocked, before); }, Qt::QueuedConnection);
        m_answered.acquire();
    }
}

void StallWatch::answer(std::chrono::nanoseconds knocked, std::chrono::nanoseconds waitedBefore)
{
    const auto lasted = now() - knocked - (waited() - waitedBefore);
    m_answered.release();
    if (lasted > tolerated) {
        Q_EMIT stalled(std::chrono::duration_cast<std::chrono::milliseconds>(lasted));
    }
}

std::chrono::nanoseconds StallWatch::waited() const
{
    // "running waiting slices", the first two in nanoseconds.
    QFile account(QString::fromLatin1(m_account));
    return account.open(QIODevice::ReadOnly) ? std::chrono::nanoseconds(account.readAll().split(' ').value(1).toLongLong())
                                             : std::chrono::nanoseconds(0);
}
}
