// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "background.h"

namespace Weekwijzer
{
/** A session that only remembers what it was asked for. */
class FakeBackground final : public Background
{
public:
    void attend() override { ++calls; }
    [[nodiscard]] Expected<void> startWithSession(bool start) override
    {
        if (isReadOnly) {
            return failure(ErrorKind::Storage, QStringLiteral("nothing can be kept"));
        }
        starts = start;
        return {};
    }

    int calls = 0;
    bool starts = false;
    bool isReadOnly = false;
};
}
