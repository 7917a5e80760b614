// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/work_store.h"
#include "support/demo_device.h"
#include "work/student_work.h"

namespace Weekwijzer
{
/** Hands a text in and has it answered, as it comes from the hub. */
[[nodiscard]] inline Feedback answeredWork(DemoDevice &device, const Id &item, const QString &text = QStringLiteral("Mijn werk"))
{
    const auto handIn = StudentWork(device.database(), device.student()).handIn(item, text, device.clock()()).value();
    return device.answer(*WorkStore(device.database()).handIn(handIn).value());
}
}
