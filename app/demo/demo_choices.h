// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo_week.h"

namespace Weekwijzer
{
/** Adds what leaves something to the student: another way for who can't be at the live moment, a choice board, routes, practical work. */
void addChoices(DemoWeek &made, const WeekPlan &plan, const QList<TaughtSubject> &taught);
}
