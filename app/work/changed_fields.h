// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/record.h"

namespace Weekwijzer
{
/**
 * What differs from before, so that another device's change of another field stands; with no values when nothing does.
 *
 * A field that is empty now is named too: that is what takes away what it had. What is written once and for all is left out.
 */
template<typename T>
[[nodiscard]] Record changedFields(const T &before, const T &after)
{
    Record changed{.kind = T::kind, .id = after.id, .values = {}};
    for (const auto &field : kindOf<T>().fields) {
        const auto value = field.read(&after);
        if (field.merge != Merge::Document && value != field.read(&before)) {
            changed.values.insert(field.key, value);
        }
    }
    return changed;
}
}
