// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
/** RFC 4180 with any delimiter and any line ending, one character at a time. */
class CsvReader
{
public:
    CsvReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    Expected<QList<CsvRow>> rows()
    {
        while (m_at < m_text.size()) {
            if (auto read = readRow(); !read) {
                return std::unexpected(read.error());
            }
            if (m_rows.size() > mostRows) {
                return failure(ErrorKind::BadInput, QCoreApplication::translate("WeekPlanReader", "the file has more than %1 rows").arg(mostRows));
            }
        }
        return std::move(m_rows);
    }

private:
    Expected<void> readRow()
    {
        CsvRow row{.line = m_line, .cells = {}, .stray = {}};
        bool more = true;
        while (more) {
            auto cell = startsQuoted() ? quotedCell(row) : Expected<QString>(plainCell());
            if (!cell) {
                return std::unexpected(cell.error());
            }
            row.cells.append(*std::move(cell));
            if (row.cells.size() > mostColumns) {
                return failure(ErrorKind::BadInput,
                               QCoreApplication::translate("WeekPlanReader", "line %1 has more than %2 columns").arg(row.line).arg(mostColumns));
            }
            more = m_at < m_text.size() && m_text[m_at] == m_delimiter;
            m_at += more ? 1 : 0;
        }
        skipLineEnd();
        m_rows.append(std::move(row));
        return {};
    }

    bool atCellEnd() const { return m_at == m_text.size() || m_text[m_at] == m_delimiter || atLineEnd(); }
    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void skipLineEnd()
    {
        if (m_at < m_text.size()) {
            const bool pair = m_text.sliced(m_at).startsWith(u"\r\n");
            m_at += pair ? 2 : 1;
            ++m_line;
        }
    }

    /** Passes over spaces before a quotation mark, which some programs write. */
    bool startsQuoted()
    {
        auto ahead = m_at;
        while (ahead < m_text.size() && m_text[ahead] == u' ') {
            ++ahead;
        }
        const bool quoted = ahead < m_text.size() && m_text[ahead] == u'"';
        m_at = quoted ? ahead : m_at;
        return quoted;
    }

    QString plainCell()
    {
        const auto start = m_at;
        while (!atCellEnd()) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    Expected<QString> quotedCell(CsvRow &row)
    {
        const int opened = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (!m_text.sliced(m_at + 1).startsWith(u'"')) {
                    ++m_at;
                    if (const auto after = plainCell(); row.stray.isEmpty()) {
                        row.stray = after.trimmed();
                    }
                    return cell;
                }
                ++m_at;
            } else if (atLineEnd() && !m_text.sliced(m_at).startsWith(u"\r\n")) {
                ++m_line;
            }
            cell.append(m_text[m_at]);
        }
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("WeekPlanReader", "the quotation mark that opens in line %1 is never closed").arg(opened));
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
};
}

bool CsvRow::isBlank() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Expected<QList<CsvRow>> csvRows(QStringView text, QChar delimiter)
{
    return CsvReader(text, delimiter).rows();
}
}
