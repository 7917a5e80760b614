// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"
#include "wake_up.h"

#include <QMap>

#include <optional>

namespace Weekwijzer
{
/** Notices that stand in a list, for who tests what is told. */
class FakeNotices final : public Notices
{
public:
    [[nodiscard]] Expected<uint> show(const Notice &notice) override
    {
        if (isAbsent) {
            return failure(ErrorKind::Offline, QStringLiteral("nobody shows notices"));
        }
        standing.insert(++m_last, notice);
        return m_last;
    }
    void takeAway(uint number) override
    {
        if (standing.remove(number) > 0) {
            Q_EMIT closed(number);
        }
    }

    QMap<uint, Notice> standing;
    bool isAbsent = false; ///< As on a desktop without a notification service.

private:
    uint m_last = 0;
};

/** An alarm that only tells when it would ring. */
class FakeWakeUp final : public WakeUp
{
public:
    void in(std::chrono::milliseconds time) override { wait = time; }

    std::chrono::milliseconds wait{};
};
}
