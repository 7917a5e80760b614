// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/id.h"
#include "records/week.h"

#include <optional>

namespace Weekwijzer
{
/** What a link on paper leads to: an item, or a week. Exactly one of them is there. */
struct LinkTarget {
    Id item;
    Week week;

    bool operator==(const LinkTarget &) const = default;
};

/** "weekwijzer:item/0193…": only the name of a record, which says nothing to who doesn't have the record. */
[[nodiscard]] QString linkTo(const Id &item);
/** "weekwijzer:week/2026-W47" */
[[nodiscard]] QString linkTo(Week week);
/** Nothing for any other text. */
[[nodiscard]] std::optional<LinkTarget> targetOf(const QString &link);
}
