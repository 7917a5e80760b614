// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <chrono>

namespace Weekwijzer
{
/** How fast a line is, as far as is known, and how much to ask of it at once. */
class LineRate
{
public:
    static constexpr qint64 least = qint64(4) * 1024;
    static constexpr qint64 most = qint64(1024) * 1024;

    /** So many bytes took so long; a clock that was set meanwhile is no measure. */
    void note(qint64 bytes, std::chrono::milliseconds took)
    {
        using namespace std::chrono_literals;
        if (took < 0ms || took > 1h) {
            return;
        }
        const double measured = double(bytes) * 1000 / double(std::max<qint64>(1, took.count()));
        m_bytesPerSecond = m_bytesPerSecond > 0 ? (m_bytesPerSecond + measured) / 2 : measured;
    }

    /** Ten seconds' worth, but 64 KiB as long as nothing is known. */
    [[nodiscard]] qint64 chunk() const
    {
        return m_bytesPerSecond > 0 ? std::clamp(qint64(std::min(m_bytesPerSecond * 10, double(most))), least, most) : 16 * least;
    }
    [[nodiscard]] std::chrono::seconds takes(qint64 bytes) const
    {
        return std::chrono::seconds(m_bytesPerSecond > 0 ? qint64(double(bytes) / m_bytesPerSecond) : 0);
    }

private:
    double m_bytesPerSecond = 0;
};
}
