// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing.h"

#include "item_pages.h"
#include "stores/plan_store.h"
#include "week_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<QString> nameOf(Database &database, const Id &student)
{
    return PlanStore(database).person(student).transform([](const std::optional<Person> &person) { return person ? person->name : QString(); });
}

Expected<Week> weekOf(Database &database, const Id &item)
{
    const PlanStore plans(database);
    const auto found = plans.item(item);
    const auto plan = found && *found ? plans.plan((*found)->plan) : std::optional<WeekPlan>();
    if (!found || !plan) {
        return std::unexpected(!found ? found.error() : plan.error());
    }
    return *plan ? Expected<Week>((*plan)->week) : failure(ErrorKind::NotFound, u"this item is not here"_s);
}
}

Expected<void> printWeek(Database &database, const Id &student, Week week, const PrintStyle &style, const QString &file)
{
    const auto rows = readWeekRows(database, student, week);
    const auto name = rows ? nameOf(database, student) : std::unexpected(rows.error());
    if (!name) {
        return std::unexpected(name.error());
    }
    const auto printed = printedWeekOf(*rows, week, *name);
    return Paper::write(file, printed.title, QPageLayout::Landscape,
                        [&](QPdfWriter &writer, QPainter &painter) { drawWeek(painter, QSizeF(writer.width(), writer.height()), printed, style); });
}

Expected<void> printItem(Database &database, const Id &student, const Id &item, const PrintStyle &style, const QString &file)
{
    const auto week = weekOf(database, item);
    const auto rows = week ? readWeekRows(database, student, *week) : std::unexpected(week.error());
    const auto name = rows ? nameOf(database, student) : std::unexpected(rows.error());
    if (!name) {
        return std::unexpected(name.error());
    }
    const auto found = std::ranges::find(rows->items, item, &PlanItem::id);
    if (found == rows->items.end()) {
        return failure(ErrorKind::NotFound, u"this item is not here"_s);
    }
    const auto printed = printedItemOf(*found, *rows, *week, *name);
    return Paper::write(file, printed.title, QPageLayout::Portrait,
                        [&](QPdfWriter &writer, QPainter &painter) { drawItem(writer, painter, printed, style); });
}
}
