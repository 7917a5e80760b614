// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype rowsAboveHeadings = 30; ///< Titles, names and empty rows stand there.

Expected<Table> tableWith(QStringView text, QChar delimiter)
{
    auto rows = csvRows(text, delimiter);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    Table table{.rows = *std::move(rows), .delimiter = delimiter, .headingRow = -1, .headings = {}};
    for (qsizetype at = 0; at < qMin(table.rows.size(), rowsAboveHeadings); ++at) {
        const Headings headings(table.rows[at].cells);
        const bool alone = headings.known() == 1 && headings.unknown().isEmpty();
        if ((headings.known() >= 2 || alone) && headings.known() > table.headings.known()) {
            table.headingRow = at;
            table.headings = headings;
        }
    }
    return table;
}

/** The delimiter that gives most known headings in one of the first lines is the right one. */
QChar delimiterOf(const QString &text)
{
    const auto lines = QStringView(text).first(qMin<qsizetype>(text.size(), 16'384)).split(QRegularExpression(u"\\r\\n|\\r|\\n"_s));
    QChar best = u',';
    int known = 0;
    for (const QChar delimiter : {u';', u',', u'\t'}) {
        for (const auto line : lines.first(qMin(lines.size(), rowsAboveHeadings))) {
            QStringList cells;
            for (const auto cell : line.split(delimiter)) {
                cells.append(cell.toString());
            }
            if (const Headings headings(cells); headings.known() > known) {
                known = headings.known();
                best = delimiter;
            }
        }
    }
    return best;
}

}

Expected<Table> tableFrom(QString text)
{
    // Excel's own first line, which says what stands between cells. Its line end stays, so that lines keep their numbers.
    static const QRegularExpression told(u"^sep=([^\\r\\n])(?=\\r|\\n)"_s);
    const auto match = told.match(text);
    text.remove(0, match.capturedLength());
    return tableWith(text, match.hasMatch() ? match.captured(1).front() : delimiterOf(text));
}
}
