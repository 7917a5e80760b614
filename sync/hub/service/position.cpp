// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "position.h"

namespace Weekwijzer
{
namespace
{
void appendNumber(QByteArray &bytes, qint64 number)
{
    auto rest = quint64(number);
    do {
        bytes += char((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
        rest >>= 7;
    } while (rest > 0);
}

/** Takes a number from the front; −1 when there is none, and then nothing more is to be had. */
qint64 takeNumber(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (qsizetype at = 0; at < bytes.size() && at < 9; ++at) {
        number |= quint64(bytes[at] & 0x7f) << (7 * at);
        if ((bytes[at] & 0x80) == 0) {
            bytes = bytes.sliced(at + 1);
            return qint64(number);
        }
    }
    bytes = {};
    return -1;
}
}

QByteArray Position::bytes() const
{
    auto bytes = epoch;
    appendNumber(bytes, seq);
    if (isLoading()) {
        appendNumber(bytes, target);
        appendNumber(bytes, pivot);
        appendNumber(bytes, last);
    }
    return bytes;
}

Position Position::fromBytes(const QByteArray &bytes, const QByteArray &epoch)
{
    if (!bytes.startsWith(epoch)) {
        return {.epoch = epoch};
    }
    auto rest = QByteArrayView(bytes).sliced(epoch.size());
    Position position{.epoch = epoch, .seq = takeNumber(rest)};
    if (!rest.isEmpty()) {
        position.target = takeNumber(rest);
        position.pivot = takeNumber(rest);
        position.last = takeNumber(rest);
    }
    const bool fits = rest.isEmpty() && position.seq >= 0 && position.target >= 0 && position.pivot >= 0 && position.last >= 0;
    return fits ? position : Position{.epoch = epoch};
}

bool Position::covers(qint64 rowSeq, qint64 week) const
{
    return rowSeq <= seq || (isLoading() && rowSeq <= target && weekRank(week, pivot) <= weekRank(last, pivot));
}

qint64 weekRank(qint64 week, qint64 pivot)
{
    constexpr qint64 past = 10'000'000; // beyond every ordinal
    if (week == 0) {
        return -1;
    }
    return week >= pivot ? week - pivot : past + pivot - week;
}
}
