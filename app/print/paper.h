// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text_block.h"

#include "records/error.h"

#include <QPdfWriter>

#include <functional>

namespace Weekwijzer
{
/** How pages are set; made where one may ask the application, used in any thread. */
struct PrintStyle {
    QString family; ///< Of the typeface; empty for the system's.
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /** As the application writes now. */
    [[nodiscard]] static PrintStyle current();
};

/** Paper, ink, and the marks that every page shares. Lengths are in units of a tenth of a point. */
namespace Paper
{
constexpr int unitsPerInch = 720;
constexpr qreal point = 10;
constexpr qreal millimetre = unitsPerInch / 25.4;

/** Prints well without colours, and stays readable when it is copied. */
constexpr QRgb ink = 0xff000000;
constexpr QRgb secondInk = 0xff404040;
constexpr QRgb rule = 0xff9a9a9a;
constexpr QRgb shade = 0xffececec;

[[nodiscard]] QFont font(const PrintStyle &style, qreal points, QFont::Weight weight = QFont::Normal);
/** A box to tick, ticked when it is done. */
void drawBox(QPainter &painter, const QRectF &box, bool done);
/** A QR code of a link, in black on white with the quiet edge that readers need. */
void drawCode(QPainter &painter, const QRectF &place, const QString &link);
void drawRule(QPainter &painter, QPointF from, QPointF to, qreal width = 0.5 * point);
/** Mirrors a place across a page when lines begin at the right. */
[[nodiscard]] QRectF placed(const QRectF &place, qreal pageWidth, Qt::LayoutDirection direction);

/**
 * Makes a PDF of A4 pages, whole or not at all.
 *
 * BadInput when the file can't be written there; DiskFull or Storage when writing fails.
 */
[[nodiscard]] Expected<void> write(const QString &file, const QString &title, QPageLayout::Orientation orientation,
                                   const std::function<void(QPdfWriter &, QPainter &)> &draw);
}
}
