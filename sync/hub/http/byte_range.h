// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <variant>

namespace Weekwijzer
{
/** Bytes of a file, the last one included. */
struct ByteRange {
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] qint64 length() const { return last - first + 1; }
    bool operator==(const ByteRange &) const = default;
};
/** No range was asked for, or in a way nobody need understand. */
struct Whole {
    bool operator==(const Whole &) const = default;
};
/** A range outside the file, or more than one. */
struct Unsatisfiable {
    bool operator==(const Unsatisfiable &) const = default;
};

/** What a Range header (RFC 9110, 14.2) asks of a file of `size` bytes. */
[[nodiscard]] std::variant<Whole, ByteRange, Unsatisfiable> rangeOf(const QByteArray &header, qint64 size);
}
