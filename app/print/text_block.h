// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace Weekwijzer
{
/** A plain text broken into lines of a width: what looks like markup stays as it was typed. Each line keeps its own direction. */
class TextBlock
{
public:
    /** How it is set. Sizes and widths are in the units of what is painted on. */
    struct Setting {
        QFont font;
        qreal width = 0;
        int mostLines = 0; ///< More end in "…"; 0 for all.
        Qt::LayoutDirection direction = Qt::LeftToRight; ///< Of the page: from which side lines begin.
    };

    TextBlock(const QString &text, const Setting &setting);

    [[nodiscard]] qreal height() const { return lines() * m_lineHeight; }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    /** Whether it was too long for its lines. */
    [[nodiscard]] bool isCut() const { return m_cut; }

    void draw(QPainter &painter, QPointF topLeft) const;
    void drawLine(QPainter &painter, int line, QPointF topLeft) const;

private:
    void layOut(const QString &text, const Setting &setting);

    std::unique_ptr<QTextLayout> m_layout;
    qreal m_lineHeight = 0;
    bool m_cut = false;
};
}
