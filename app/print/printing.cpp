// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing.h"

#include "item_pages.h"
#include "stores/plan_store.h"
#include "week_page.h"

namespace Weekwijzer
{
namespace
{
Expected<QString> nameOf(Database &database, const Id &student)
{
    return PlanStore(database).person(student).transform([](const std::optional<Person> &person) { return person ? person->name : QString(); });
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
    const auto about = readRowsAbout(database, student, item);
    const auto name = about ? nameOf(database, student) : std::unexpected(about.error());
    if (!name) {
        return std::unexpected(name.error());
    }
    const auto printed = printedItemOf(about->item, about->rows, about->week, *name);
    return Paper::write(file, printed.title, QPageLayout::Portrait,
                        [&](QPdfWriter &writer, QPainter &painter) { drawItem(writer, painter, printed, style); });
}
}
