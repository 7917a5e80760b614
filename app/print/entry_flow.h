// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper.h"
#include "printed_week.h"

#include <optional>

namespace Weekwijzer
{
/** What one entry takes on paper at one size of type. */
class EntryBlock
{
public:
    EntryBlock(const PrintedEntry &entry, qreal width, qreal points, const PrintStyle &style);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] PrintedEntry::Weight weight() const { return m_weight; }
    [[nodiscard]] bool isCut() const;
    void draw(QPainter &painter, const QRectF &place) const;

private:
    struct Part {
        TextBlock text;
        QRgb ink;
        qreal indent;
    };

    void add(const QString &text, const TextBlock::Setting &setting, QRgb ink, qreal indent = 0);

    PrintedEntry::Weight m_weight;
    bool m_activity;
    bool m_test;
    bool m_done;
    qreal m_gap; ///< Between the text and the edges above and below.
    qreal m_box; ///< Side of the box to tick.
    Qt::LayoutDirection m_direction;
    std::vector<Part> m_parts;
    qreal m_height = 0;
};

/** All entries of a day or of the basket at one size of type, side by side in as many columns as there are. */
class EntryFlow
{
public:
    struct Columns {
        int count = 1;
        qreal width = 0; ///< Of each.
        qreal gap = 0; ///< Between two.
    };

    EntryFlow(const PrintedColumn &column, const Columns &columns, qreal points, const PrintStyle &style);

    /** The least height in which all of it fits. */
    [[nodiscard]] qreal neededHeight() const;
    /** Takes entries out, lightest first, until the rest fits in the height together with the words that count them. */
    void makeFit(qreal height);
    /** Whether something of it is cut. */
    [[nodiscard]] bool isCut() const;
    void draw(QPainter &painter, const QRectF &place) const;

private:
    /** Where each entry begins, and at the end the words below them; nothing when it doesn't fit. */
    [[nodiscard]] std::optional<std::vector<QPointF>> places(qreal height) const;
    [[nodiscard]] TextBlock words(const QString &text) const;
    [[nodiscard]] qreal wordsHeight() const;

    Columns m_columns;
    qreal m_points;
    PrintStyle m_style;
    QString m_empty;
    std::vector<EntryBlock> m_entries;
    int m_left = 0; ///< Out.
};
}
