// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "byte_range.h"

#include <algorithm>
#include <optional>

namespace Weekwijzer
{
namespace
{
constexpr qint64 beyondAll = std::numeric_limits<qint64>::max();

/** Digits only; what is too large to be a place in any file is beyond all of them. */
std::optional<qint64> number(QByteArrayView text)
{
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!digits) {
        return std::nullopt;
    }
    bool fits = false;
    const auto value = text.toLongLong(&fits);
    return fits ? value : beyondAll;
}
}

std::variant<Whole, ByteRange, Unsatisfiable> rangeOf(const QByteArray &header, qint64 size)
{
    constexpr QByteArrayView unit = "bytes=";
    if (header.first(std::min(header.size(), unit.size())).compare(unit, Qt::CaseInsensitive) != 0) {
        return Whole();
    }
    if (header.contains(',')) {
        return Unsatisfiable();
    }
    const auto asked = QByteArrayView(header).sliced(unit.size()).trimmed();
    const auto dash = asked.indexOf('-');
    if (dash < 0) {
        return Whole();
    }
    const auto first = number(asked.first(dash));
    const auto last = number(asked.sliced(dash + 1));
    if (dash == 0) {
        if (!last) {
            return Whole();
        }
        return *last == 0 ? std::variant<Whole, ByteRange, Unsatisfiable>(Unsatisfiable())
                          : ByteRange{.first = std::max<qint64>(0, size - *last), .last = size - 1};
    }
    const bool isOpen = dash == asked.size() - 1;
    if (!first || (!last && !isOpen) || (last && *last < *first)) {
        return Whole();
    }
    if (*first >= size) {
        return Unsatisfiable();
    }
    return ByteRange{.first = *first, .last = std::min(size - 1, last.value_or(beyondAll))};
}
}
