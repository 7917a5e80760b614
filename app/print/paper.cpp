// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper.h"

#include <Prison/Barcode>
#include <QGuiApplication>
#include <QPainterPath>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
PrintStyle PrintStyle::current()
{
    return {.family = QGuiApplication::font().family(), .direction = QLocale().textDirection()};
}

namespace Paper
{
QFont font(const PrintStyle &style, qreal points, QFont::Weight weight)
{
    QFont font;
    if (!style.family.isEmpty()) {
        font.setFamily(style.family);
    }
    font.setPixelSize(int(std::lround(points * point)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void drawBox(QPainter &painter, const QRectF &box, bool done)
{
    const auto edge = box.width() / 10;
    painter.setPen(QPen(QColor(ink), edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (done) {
        painter.setPen(QPen(QColor(ink), edge * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(box.width() * 0.2, box.height() * 0.5),
                                       box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.75),
                                       box.topLeft() + QPointF(box.width() * 0.82, box.height() * 0.2)});
    }
}

void drawCode(QPainter &painter, const QRectF &place, const QString &link)
{
    auto barcode = Prison::Barcode::create(Prison::QRCode);
    if (!barcode) {
        return;
    }
    barcode->setData(link);
    barcode->setForegroundColor(Qt::black);
    barcode->setBackgroundColor(Qt::white);
    const auto size = barcode->minimumSize().toSize();
    const auto modules = barcode->toImage(size).convertToFormat(QImage::Format_Grayscale8);
    // As shapes, each row's dark stretches at once: a picture would lose its edges in the file.
    QPainterPath dark;
    const QSizeF module(place.width() / modules.width(), place.height() / modules.height());
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0, end = 0; x < modules.width(); x = end + 1) {
            for (end = x; end < modules.width() && modules.pixelColor(end, y).lightness() < 128;) {
                ++end;
            }
            if (end > x) {
                dark.addRect(place.left() + x * module.width(), place.top() + y * module.height(), (end - x) * module.width(), module.height());
            }
        }
    }
    painter.fillRect(place, Qt::white);
    painter.fillPath(dark, Qt::black);
}

void drawRule(QPainter &painter, QPointF from, QPointF to, qreal width)
{
    painter.setPen(QPen(QColor(rule), width));
    painter.drawLine(from, to);
}

QRectF placed(const QRectF &place, qreal pageWidth, Qt::LayoutDirection direction)
{
    auto there = place;
    if (direction == Qt::RightToLeft) {
        there.moveRight(pageWidth - place.left());
    }
    return there;
}

Expected<void> write(const QString &file, const QString &title, QPageLayout::Orientation orientation,
                     const std::function<void(QPdfWriter &, QPainter &)> &draw)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::BadInput, u"the page can't be written there: %1"_s.arg(target.errorString()));
    }
    {
        QPdfWriter writer(&target);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF()));
        writer.setTitle(title);
        writer.setCreator(u"Weekwijzer"_s);
        QPainter painter(&writer);
        if (!painter.isActive()) {
            return failure(ErrorKind::Storage, u"a PDF can't be begun"_s);
        }
        draw(writer, painter);
    }
    if (!target.commit()) {
        return failure(target.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage, target.errorString());
    }
    return {};
}
}
}
