// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/cycle.h"
#include "soon_kept.h"
#include "work_thread.h"

namespace Weekwijzer
{
/** How a page writes what a student says about a week; nobody hears of it when `page` is gone. */
[[nodiscard]] inline SoonKept<OwnWeek>::Write ownWeekWriter(WorkThread &thread, QObject *page)
{
    return [&thread, page](const OwnWeek &before, const OwnWeek &wanted, qint64 seen, const SoonKept<OwnWeek>::Done &done) {
        thread.perform([=](StudentDesk &desk, const QDateTime &now) { return desk.cycle.write(before, wanted, now, seen); }, {Kind::OwnWeek}, page,
                       done);
    };
}
}
