// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input.h"

#include "exchange/week_plan_reader.h"
#include "records/record.h"

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A week plan as a school may have it, table or calendar: rows that fit their fields, or a sentence why not. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Input input(bytes, size);
    const auto plan = readWeekPlan(input.rest(), u"plan"_s, {.today = QDate(2026, 11, 20)});
    if (!plan) {
        mustHold(plan.error().kind == ErrorKind::BadInput && !plan.error().detail.isEmpty(), "a file that can't be read is bad input, and why");
        return 0;
    }
    for (const auto &row : plan->rows) {
        mustHold(row.week.isValid() && row.line > 0, "a row has a week and a line");
        auto item = row.item;
        item.id = item.plan = item.subject = Id::derived({"some"});
        mustHold(validate(toRecord(item)).has_value(), "a row that was taken fits");
    }
    for (const auto &rejection : plan->rejections) {
        mustHold(!rejection.message().isEmpty(), "a row that wasn't taken has a reason");
    }
    return 0;
}
