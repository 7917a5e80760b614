// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv.h"
#include "days.h"
#include "headings.h"
#include "week_plan_reader.h"

namespace Weekwijzer
{
/** What a row has from the rows above it. */
struct Carried {
    Week week; ///< Named by a column or heading above.
    QString subject;
    QString day; ///< Only in lists whose first column is the day.
};

/** Reads one row of a list: its cells become items, or rejections with every fault in them. */
class RowReader
{
public:
    RowReader(const Headings &headings, const ReadOptions &options, const CsvRow &row, const Carried &carried);

    /** Adds what the row holds to the plan. */
    void readInto(ReadPlan &plan);

private:
    /** What to do: a row has one, and one more for a test or an extra task beside it. */
    struct Entry {
        QString title;
        QStringList steps;
        PlanItem::Sort sort = PlanItem::Sort::Task;
        PlanItem::Importance importance = PlanItem::Importance::Must;
        QString suffix; ///< Keeps the keys of one row apart.
    };

    [[nodiscard]] QString cell(Column column) const;
    [[nodiscard]] bool isFilledIn(Column column) const { return !cell(column).isEmpty(); }
    template<typename T>
    [[nodiscard]] T read(Column column, T unsaid, Reading<T> (*from)(QStringView));
    void addFault(const Rejection &fault);
    void refuse(Column column, const Misread &misread);

    void readWeek();
    void readMoments();
    void readTexts();
    void readPlace();
    void readHandIn();
    [[nodiscard]] QList<Entry> entries();
    [[nodiscard]] bool isMarked(Column column, QList<Entry> &entries, const Entry &own);
    [[nodiscard]] PlanRow rowOf(const Entry &entry);
    void place(const Entry &entry, PlanRow &row);

    const Headings &m_headings;
    const ReadOptions &m_options;
    const CsvRow &m_row;
    const Carried &m_carried;
    Anchor m_anchor;
    Week m_week; ///< Named by the row or a heading above it.
    Moment m_day;
    Moment m_due;
    PlanItem m_item; ///< What all entries of the row share.
    int m_pick = 0; ///< Of the choice board it lies on.
    QList<Rejection> m_faults;
};

/** The cell of one meaning in a clean row: of several the first that is filled in, or all as lines where they hold text. */
[[nodiscard]] QString cellOf(const CsvRow &row, const Headings &headings, Column column);
}
