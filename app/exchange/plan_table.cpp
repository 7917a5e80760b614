// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_table.h"

#include "plan_links.h"
#include "plan_row.h"
#include "table.h"
#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString tr(const char *sentence)
{
    return QCoreApplication::translate("WeekPlanReader", sentence);
}

/** Names of columns for a message, the first eight of them. */
QString listed(const QStringList &names)
{
    QStringList shown;
    for (const auto &name : names) {
        if (const auto clean = shortened(cleaned(name).text); !clean.isEmpty()) {
            shown.append(u"“"_s + clean + u"”"_s);
        }
    }
    const bool more = shown.size() > 8;
    return shown.first(qMin<qsizetype>(shown.size(), 8)).join(u", ") + (more ? u", …"_s : QString());
}

std::unexpected<Error> noTaskColumn(const Table &table)
{
    const auto blank = [](const CsvRow &row) { return row.isBlank(); };
    const auto filled = std::ranges::find_if_not(table.rows, blank);
    const auto found = table.headingRow >= 0 ? table.headings.cells() : filled == table.rows.end() ? QStringList() : filled->cells;
    return failure(
        ErrorKind::BadInput,
        tr(QT_TRANSLATE_NOOP("WeekPlanReader", "no column says what to do (taak, opdracht, wat, task or title); found: %1")).arg(listed(found)));
}

/** Goes through the rows under the headings and remembers what the rows below have from them. */
class TableReader
{
public:
    TableReader(const Table &table, const ReadOptions &options)
        : m_table(table)
        , m_options(options)
        , m_dayComesFirst(table.headings.first() == Column::Day)
    {
        m_carried.subject = options.subject;
    }

    ReadPlan plan()
    {
        for (qsizetype at = 0; at < m_table.headingRow; ++at) {
            readTitle(m_table.rows[at]);
        }
        noteUnreadColumns();
        for (qsizetype at = m_table.headingRow + 1; at < m_table.rows.size(); ++at) {
            readRow(m_table.rows[at]);
        }
        refuseLooseEnds(m_plan, m_table.headings.name(Column::InsteadOf));
        return std::move(m_plan);
    }

private:
    /** A line above the headings may name the week of the whole list. */
    void readTitle(const CsvRow &row)
    {
        static const QRegularExpression named(u"\\b(week ?\\d.*)$"_s);
        for (const auto &cell : row.cells) {
            const auto week = weekOfHeading(named.match(plain(cell)).captured(1), anchor());
            m_carried.week = week.value_or(m_carried.week);
        }
    }

    void readRow(const CsvRow &written)
    {
        if (written.isBlank() || written.cells == m_table.rows[m_table.headingRow].cells) {
            return;
        }
        const auto row = cleanRow(written);
        if (isWeekHeading(row) || !isSound(row)) {
            return;
        }
        carry(row);
        if (!saysMoreThanCarried(row)) {
            refuseUnreadWeek(row);
        } else if (hasNewKey(row)) {
            RowReader(m_table.headings, m_options, row, m_carried).readInto(m_plan);
        }
    }

    bool isWeekHeading(const CsvRow &row)
    {
        QStringList filled;
        for (const auto &cell : row.cells) {
            if (!cell.isEmpty() && !filled.contains(cell)) {
                filled.append(cell);
            }
        }
        if (filled.size() != 1) {
            return false;
        }
        const auto week = cell(row, Column::Week) == filled.first() ? weekFrom(filled.first(), anchor()) : weekOfHeading(filled.first(), anchor());
        if (!week && week.error().reason == Reason::NotAWeek) {
            return false;
        }
        if (!week) {
            m_plan.rejections.append({.line = row.line, .value = filled.first(), .reason = week.error().reason, .hint = week.error().hint});
        }
        m_carried = {.week = week.value_or(Week()), .subject = m_options.subject, .day = {}};
        return true;
    }

    bool isSound(const CsvRow &row)
    {
        if (!row.stray.isEmpty()) {
            m_plan.rejections.append({.line = row.line, .value = row.stray, .reason = Reason::StrayQuote});
            return false;
        }
        const auto columns = m_table.rows[m_table.headingRow].cells.size();
        for (auto place = columns; place < row.cells.size(); ++place) {
            if (!row.cells[place].isEmpty()) {
                m_plan.rejections.append(
                    {.line = row.line, .value = row.cells[place], .reason = Reason::TooManyCells, .hint = QString(m_table.delimiter)});
                return false;
            }
        }
        return true;
    }

    void carry(const CsvRow &row)
    {
        if (const auto subject = cell(row, Column::Subject); !subject.isEmpty()) {
            m_carried.subject = subject.simplified();
        }
        if (const auto text = cell(row, Column::Week); !text.isEmpty()) {
            const auto week = weekFrom(text, anchor());
            m_carried.day = week.value_or(Week()) == m_carried.week ? m_carried.day : QString();
            m_carried.week = week.value_or(Week());
        }
        if (const auto day = cell(row, Column::Day); m_dayComesFirst && !day.isEmpty()) {
            m_carried.day = day;
        }
    }

    bool saysMoreThanCarried(const CsvRow &row) const
    {
        for (int place = 0; place < row.cells.size(); ++place) {
            const bool carried = m_table.headings.places(Column::Subject).contains(place) || m_table.headings.places(Column::Week).contains(place)
                || m_table.headings.places(Column::Day).contains(place) || m_table.headings.places(Column::Key).contains(place);
            if (!carried && !row.cells[place].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** In a row that only names the week of the rows below, nothing else would tell. */
    void refuseUnreadWeek(const CsvRow &row)
    {
        const auto text = cell(row, Column::Week);
        if (const auto week = weekFrom(text, anchor()); !text.isEmpty() && !week) {
            m_plan.rejections.append({.line = row.line,
                                      .column = m_table.headings.name(Column::Week),
                                      .value = text,
                                      .reason = week.error().reason,
                                      .hint = week.error().hint});
        }
    }

    bool hasNewKey(const CsvRow &row)
    {
        const auto key = cell(row, Column::Key);
        const int first = key.isEmpty() ? row.line : m_lineOfKey.value(key, row.line);
        if (first != row.line) {
            m_plan.rejections.append({.line = row.line,
                                      .column = m_table.headings.name(Column::Key),
                                      .value = key,
                                      .reason = Reason::RepeatedKey,
                                      .hint = QString::number(first)});
            return false;
        }
        m_lineOfKey.insert(key, row.line);
        return true;
    }

    void noteUnreadColumns()
    {
        if (const auto unread = listed(m_table.headings.unknown()); !unread.isEmpty()) {
            m_plan.notes.append(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "columns not read: %1")).arg(unread));
        }
    }

    /** Cells that a spreadsheet would calculate stay text, and text that hides something is told of. */
    CsvRow cleanRow(CsvRow row)
    {
        for (auto &cell : row.cells) {
            const auto clean = cleaned(cell);
            cell = clean.text;
            if (clean.hadInvisibles) {
                m_plan.notes.append(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "line %1: invisible characters are left out of “%2”"))
                                        .arg(QString::number(row.line), shortened(cell)));
            }
            if (!cell.isEmpty() && u"=+@"_s.contains(cell.front())) {
                m_plan.notes.append(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "line %1: “%2” looks like a formula and is kept as text"))
                                        .arg(QString::number(row.line), shortened(cell)));
            }
        }
        return row;
    }

    QString cell(const CsvRow &row, Column column) const { return cellOf(row, m_table.headings, column); }
    Anchor anchor() const { return {.today = m_options.today, .week = m_options.week}; }

    const Table &m_table;
    const ReadOptions &m_options;
    const bool m_dayComesFirst;
    Carried m_carried;
    QHash<QString, int> m_lineOfKey;
    ReadPlan m_plan;
};
}

Expected<ReadPlan> readPlanTable(const QString &text, const ReadOptions &options)
{
    if (std::ranges::none_of(text, [](QChar character) { return character.isLetterOrNumber(); })) {
        return failure(ErrorKind::BadInput, tr(QT_TRANSLATE_NOOP("WeekPlanReader", "all cells of the file are empty")));
    }
    const auto table = tableFrom(text);
    if (!table) {
        return std::unexpected(table.error());
    }
    if (table->headingRow < 0 || !table->headings.saysWhatToDo()) {
        return noTaskColumn(*table);
    }
    return TableReader(*table, options).plan();
}
}
