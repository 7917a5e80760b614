// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/demo_device.h"

namespace Weekwijzer
{
/**
 * Puts something on every page: work done and handed in, an answer, files, a version that was kept, plans, goals, activities.
 *
 * Whatever a person wrote, of the school or oneself, begins with `mark`.
 */
void liveFully(DemoDevice &device, const QString &mark);
}
