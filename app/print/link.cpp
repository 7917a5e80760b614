// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto itemPrefix = "weekwijzer:item/"_L1;
constexpr auto weekPrefix = "weekwijzer:week/"_L1;
}

QString linkTo(const Id &item)
{
    return itemPrefix + item.toString();
}

QString linkTo(Week week)
{
    return weekPrefix + week.toString();
}

std::optional<LinkTarget> targetOf(const QString &link)
{
    if (link.startsWith(itemPrefix, Qt::CaseInsensitive)) {
        const auto item = Id::fromString(QStringView(link).sliced(itemPrefix.size()));
        return item.isNull() ? std::nullopt : std::optional(LinkTarget{.item = item, .week = {}});
    }
    if (link.startsWith(weekPrefix, Qt::CaseInsensitive)) {
        const auto week = Week::fromString(QStringView(link).sliced(weekPrefix.size()));
        return week.isValid() ? std::optional(LinkTarget{.item = {}, .week = week}) : std::nullopt;
    }
    return {};
}
}
