// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_pages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qreal margin = 17 * Paper::millimetre;
constexpr qreal codeSize = 30 * Paper::millimetre;
constexpr qreal lineToWriteOn = 9 * Paper::millimetre;
constexpr int fewestLines = 4;
constexpr qreal bodyType = 11;
constexpr qreal labelType = 9;
constexpr qreal labelWidth = 40 * Paper::millimetre;

class ItemPagesWords
{
    Q_DECLARE_TR_FUNCTIONS(ItemPagesWords)

public:
    [[nodiscard]] static QString notFilledIn() { return tr("not filled in"); }
    [[nodiscard]] static QString room() { return tr("Room for your work"); }
    [[nodiscard]] static QString code() { return tr("Scan: this in Weekwijzer"); }
    [[nodiscard]] static QString page(const QString &title, int number) { return tr("%1 · page %2").arg(title).arg(number); }
};

/** Text that runs from page to page. */
class ItemPages
{
public:
    ItemPages(QPdfWriter &writer, QPainter &painter, const PrintedItem &item, const PrintStyle &style)
        : m_writer(writer)
        , m_painter(painter)
        , m_item(item)
        , m_style(style)
        , m_page(writer.width(), writer.height())
    {
    }

    void draw()
    {
        drawHeader();
        for (const auto &section : m_item.sections) {
            drawSection(section);
        }
        drawRoom();
    }

private:
    [[nodiscard]] qreal bottom() const { return m_page.height() - margin; }
    [[nodiscard]] qreal width() const { return m_page.width() - 2 * margin; }
    [[nodiscard]] QRectF mirrored(const QRectF &place) const { return Paper::placed(place, m_page.width(), m_style.direction); }

    /** A new page, unless there is so much room on this one. */
    void need(qreal height)
    {
        if (m_y + height <= bottom()) {
            return;
        }
        m_writer.newPage();
        ++m_number;
        const TextBlock words(ItemPagesWords::page(m_item.title, m_number),
                              {.font = Paper::font(m_style, labelType), .width = width(), .mostLines = 1, .direction = m_style.direction});
        m_painter.setPen(QColor(Paper::secondInk));
        words.draw(m_painter, {margin, margin - words.height()});
        m_y = margin + 3 * Paper::millimetre;
    }

    struct Manner {
        qreal points = bodyType;
        QFont::Weight weight = QFont::Normal;
        bool italic = false;
        QRgb ink = Paper::ink;
        qreal indent = 0;
    };

    [[nodiscard]] TextBlock block(const QString &text, const Manner &manner, qreal width) const
    {
        auto font = Paper::font(m_style, manner.points, manner.weight);
        font.setItalic(manner.italic);
        return {text, {.font = font, .width = width - manner.indent, .direction = m_style.direction}};
    }

    /** Line by line, over as many pages as it takes. */
    void write(const QString &text, const Manner &manner, qreal width)
    {
        const auto lines = block(text, manner, width);
        for (int line = 0; line < lines.lines(); ++line) {
            need(lines.lineHeight());
            m_painter.setPen(QColor(manner.ink));
            const auto place = mirrored({margin + manner.indent, m_y, width - manner.indent, lines.lineHeight()});
            lines.drawLine(m_painter, line, place.topLeft());
            m_y += lines.lineHeight();
        }
    }

    void drawHeader()
    {
        const QRectF code(m_page.width() - margin - codeSize, margin - 3 * Paper::millimetre, codeSize, codeSize);
        Paper::drawCode(m_painter, mirrored(code), m_item.link);
        const auto caption = block(ItemPagesWords::code(), {.points = 7, .ink = Paper::secondInk}, codeSize);
        m_painter.setPen(QColor(Paper::secondInk));
        caption.draw(m_painter, mirrored({code.left(), code.bottom(), codeSize, caption.height()}).topLeft());
        const auto beside = width() - codeSize - 5 * Paper::millimetre;
        write(m_item.week, {.points = labelType, .ink = Paper::secondInk}, beside);
        write(m_item.subject, {.points = 12, .weight = QFont::Bold}, beside);
        write(m_item.title, {.points = 18, .weight = QFont::Bold}, beside);
        write(m_item.kind, {.ink = Paper::secondInk}, beside);
        m_y += 2 * Paper::millimetre;
        write(m_item.student, {.weight = QFont::Bold}, beside);
        if (m_number == 1) {
            m_y = std::max(m_y, code.bottom() + caption.height());
        }
        m_y += 3 * Paper::millimetre;
    }

    void drawSection(const PrintedSection &section)
    {
        need(18 * Paper::millimetre);
        Paper::drawRule(m_painter, {margin, m_y}, {m_page.width() - margin, m_y});
        m_y += 2 * Paper::millimetre;
        const auto top = m_y;
        const auto page = m_number;
        write(section.title, {.points = 12, .weight = QFont::Bold}, width());
        m_y += Paper::millimetre;
        // What has no names of its own stands beside the section's.
        if (page == m_number && std::ranges::all_of(section.facts, [](const PrintedFact &fact) { return fact.label.isEmpty(); })) {
            m_y = top + (12 - bodyType) * Paper::point;
        }
        for (const auto &fact : section.facts) {
            drawFact(fact, ItemPagesWords::notFilledIn());
        }
        for (const auto &step : section.steps) {
            drawStep(step);
        }
        if (section.facts.isEmpty() && section.steps.isEmpty()) {
            drawFact({}, section.none.isEmpty() ? ItemPagesWords::notFilledIn() : section.none);
        }
        m_y += Paper::millimetre;
    }

    /** Its name beside it, if it has one. */
    void drawFact(const PrintedFact &fact, const QString &none)
    {
        const auto label = block(fact.label, {.points = labelType}, labelWidth - 3 * Paper::millimetre);
        need(fact.label.isEmpty() ? 0 : label.height());
        if (!fact.label.isEmpty()) {
            m_painter.setPen(QColor(Paper::secondInk));
            const auto down = (bodyType - labelType) * Paper::point;
            label.draw(m_painter, mirrored({margin, m_y + down, labelWidth - 3 * Paper::millimetre, label.height()}).topLeft());
        }
        const auto labelEnd = m_y + (fact.label.isEmpty() ? 0 : label.height());
        const auto page = m_number;
        if (fact.text.isEmpty()) {
            write(none, {.italic = true, .ink = Paper::secondInk, .indent = labelWidth}, width());
        } else {
            write(fact.text, {.indent = labelWidth}, width());
        }
        m_y = (page == m_number ? std::max(m_y, labelEnd) : m_y) + Paper::millimetre;
    }

    void drawStep(const PrintedStep &step)
    {
        const auto box = 4 * Paper::millimetre;
        const auto textIndent = labelWidth + box + 2.5 * Paper::millimetre;
        const auto lineHeight = block(step.text, {}, width()).lineHeight();
        need(lineHeight);
        Paper::drawBox(m_painter, mirrored({margin + labelWidth, m_y + (lineHeight - box) / 2, box, box}), step.done);
        write(step.text, {.indent = textIndent}, width());
        m_y += 1.5 * Paper::millimetre;
    }

    void drawRoom()
    {
        m_y += 2 * Paper::millimetre;
        need(8 * Paper::millimetre + fewestLines * lineToWriteOn);
        write(ItemPagesWords::room(), {.points = 12, .weight = QFont::Bold}, width());
        for (m_y += lineToWriteOn; m_y <= bottom(); m_y += lineToWriteOn) {
            Paper::drawRule(m_painter, {margin, m_y}, {m_page.width() - margin, m_y});
        }
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    const PrintedItem &m_item;
    const PrintStyle &m_style;
    QSizeF m_page;
    qreal m_y = margin - 3 * Paper::millimetre;
    int m_number = 1;
};
}

void drawItem(QPdfWriter &writer, QPainter &painter, const PrintedItem &item, const PrintStyle &style)
{
    ItemPages(writer, painter, item, style).draw();
}
}
