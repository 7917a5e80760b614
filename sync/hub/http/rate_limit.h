// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

namespace Weekwijzer
{
/** How often something may be tried in a minute: by one address, and by everybody together. */
class RateLimit
{
public:
    RateLimit(int perAddress, int overall)
        : m_perAddress(perAddress)
        , m_overall(overall)
    {
    }

    /** Counts a try; 0 when it may go on, else the seconds to wait. */
    [[nodiscard]] int waitFor(const QByteArray &address, const QDateTime &now)
    {
        if (!m_since.isValid() || m_since.secsTo(now) >= window || now < m_since) {
            m_since = now;
            m_tries.clear();
            m_all = 0;
        }
        const bool tooOften = ++m_all > m_overall || ++m_tries[address] > m_perAddress;
        return tooOften ? int(window - m_since.secsTo(now)) : 0;
    }

private:
    static constexpr qint64 window = 60;

    int m_perAddress;
    int m_overall;
    int m_all = 0;
    QDateTime m_since;
    QHash<QByteArray, int> m_tries; ///< At most `m_overall` of them.
};
}
