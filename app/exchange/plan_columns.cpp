// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_columns.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct NamedField {
    QLatin1StringView field;
    std::array<Column, 3> columns; ///< The first that the list has is where the value came from.
};

constexpr std::array otherFields{
    NamedField{"title"_L1, {Column::Task, Column::Topic, Column::Test}},
    NamedField{"estimate"_L1, {Column::Minutes, Column::TimeOrMinutes, Column::Minutes}},
    NamedField{"due"_L1, {Column::Due, Column::HandIn, Column::Day}},
    NamedField{"day"_L1, {Column::Day, Column::Due, Column::HandIn}},
    NamedField{"step"_L1, {Column::Steps, Column::Task, Column::Topic}},
    NamedField{"subject"_L1, {Column::Subject, Column::Subject, Column::Subject}},
};
}

QString headingOf(const Headings &headings, QLatin1StringView field)
{
    for (const auto &text : textColumns) {
        if (text.field == field) {
            return headings.name(text.column);
        }
    }
    for (const auto &other : otherFields) {
        for (const auto column : other.columns) {
            if (other.field == field && headings.has(column)) {
                return headings.name(column);
            }
        }
    }
    return {};
}
}
