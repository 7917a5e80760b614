// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "school_year.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Weekwijzer
{
/** A record as an object for a peer: values by field name, days, times and instants as ISO texts, absent when not filled in. */
[[nodiscard]] QJsonObject asJson(const Record &record);
/** Items with their week and subject by name, which is shorter than an id. */
[[nodiscard]] QJsonArray asJson(const QList<PlanItem> &items, const QList<WeekPlan> &plans, const QList<Subject> &subjects);
/** The 1,400 items of the year. */
[[nodiscard]] QJsonArray asJson(const SchoolYear &year);
}
