// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_plan_reader.h"

#include "calendar_parts.h"
#include "plan_calendar.h"
#include "plan_table.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype mostBytes = 8 * 1024 * 1024;

QString tr(const char *sentence)
{
    return QCoreApplication::translate("WeekPlanReader", sentence);
}

Expected<ReadPlan> readList(const QByteArray &content, const ReadOptions &options)
{
    const auto text = decoded(content);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto plan = readPlanTable(text->text, options);
    if (plan && text->encoding != "UTF-8"_L1) {
        plan->notes.prepend(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "read as %1")).arg(text->encoding));
    }
    return plan;
}
}

Expected<ReadPlan> readWeekPlan(const QByteArray &content, const QString &fileName, const ReadOptions &options)
{
    if (content.trimmed().isEmpty()) {
        return failure(ErrorKind::BadInput, tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the file is empty")));
    }
    if (content.size() > mostBytes) {
        return failure(ErrorKind::BadInput, tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the file is larger than 8 MiB")));
    }
    const bool calendar = looksLikeCalendar(content);
    auto plan = calendar ? readPlanCalendar(content, options) : readList(content, options);
    if (!plan && !calendar && fileName.endsWith(".ics"_L1, Qt::CaseInsensitive)) {
        return readPlanCalendar(content, options); // its name tells what its author misses
    }
    if (plan) {
        std::ranges::stable_sort(plan->rejections, {}, &Rejection::line);
    }
    return plan;
}
}
