// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry_flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
// Longer titles are no titles any more; a page has to hold more than one.
constexpr int mostTitleLines = 4;
constexpr qreal smaller = 0.88; ///< What stands under a title, against the title.

class FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(FlowWords)

public:
    //: On paper, below what fits on it; Weekwijzer is the program
    [[nodiscard]] static QString more(int count) { return tr("and %n more: look in Weekwijzer", nullptr, count); }
};
}

EntryBlock::EntryBlock(const PrintedEntry &entry, qreal width, qreal points, const PrintStyle &style)
    : m_weight(entry.weight)
    , m_activity(entry.isOwnActivity())
    , m_test(entry.test)
    , m_done(entry.done)
    , m_gap(points * Paper::point * 0.3)
    , m_box(points * Paper::point * 0.85)
    , m_direction(style.direction)
{
    const auto inner = width - 2 * m_gap;
    const auto normal = Paper::font(style, points);
    const auto bold = Paper::font(style, points, QFont::Bold);
    const auto small = Paper::font(style, points * smaller, m_test ? QFont::Bold : QFont::Normal);
    const auto indent = m_box + 1.5 * m_gap;
    m_height = 2 * m_gap;
    add(entry.subject, {.font = bold, .width = inner - indent, .mostLines = 1, .direction = style.direction}, Paper::ink, indent);
    add(entry.title, {.font = normal, .width = inner, .mostLines = mostTitleLines, .direction = style.direction}, Paper::ink);
    add(entry.facts, {.font = small, .width = inner, .mostLines = 2, .direction = style.direction}, Paper::secondInk);
}

void EntryBlock::add(const QString &text, const TextBlock::Setting &setting, QRgb ink, qreal indent)
{
    if (!text.isEmpty()) {
        m_parts.push_back({.text = TextBlock(text, setting), .ink = ink, .indent = indent});
        m_height += m_parts.back().text.height();
    }
}

bool EntryBlock::isCut() const
{
    return std::ranges::any_of(m_parts, [](const Part &part) { return part.text.isCut(); });
}

void EntryBlock::draw(QPainter &painter, const QRectF &place) const
{
    const auto mirrored = [&](const QRectF &part) {
        return Paper::placed(part.translated(-place.left(), 0), place.width(), m_direction).translated(place.left(), 0);
    };
    if (m_activity) {
        painter.fillRect(place, QColor(Paper::shade));
    }
    if (m_test) {
        painter.fillRect(mirrored({place.left(), place.top(), m_gap * 0.7, place.height()}), QColor(Paper::ink));
    }
    auto y = place.top() + m_gap;
    for (const auto &part : m_parts) {
        if (part.indent > 0) {
            const auto down = (part.text.lineHeight() - m_box) / 2;
            Paper::drawBox(painter, mirrored({place.left() + 1.5 * m_gap, y + down, m_box, m_box}), m_done);
        }
        painter.setPen(QColor(part.ink));
        const auto onLeft = m_direction == Qt::RightToLeft ? 0 : part.indent;
        part.text.draw(painter, {place.left() + m_gap * 1.5 + onLeft, y});
        y += part.text.height();
    }
    Paper::drawRule(painter, place.bottomLeft(), place.bottomRight());
}

EntryFlow::EntryFlow(const PrintedColumn &column, const Columns &columns, qreal points, const PrintStyle &style)
    : m_columns(columns)
    , m_points(points)
    , m_style(style)
    , m_empty(column.empty)
{
    for (const auto &entry : column.entries) {
        m_entries.emplace_back(entry, columns.width, points, style);
    }
}

std::optional<std::vector<QPointF>> EntryFlow::places(qreal height) const
{
    std::vector<QPointF> found;
    int column = 0;
    qreal y = 0;
    const auto put = [&](qreal high) {
        if (y + high > height) {
            ++column;
            y = 0;
        }
        found.emplace_back(column * (m_columns.width + m_columns.gap), y);
        y += high;
        return high <= height && column < m_columns.count;
    };
    const bool fits = std::ranges::all_of(m_entries, put, &EntryBlock::height) && (wordsHeight() == 0 || put(wordsHeight()));
    return fits ? std::optional(found) : std::nullopt;
}

qreal EntryFlow::neededHeight() const
{
    const auto sum = std::ranges::fold_left(m_entries, wordsHeight(), [](qreal high, const EntryBlock &entry) { return high + entry.height(); });
    if (m_columns.count == 1) {
        return sum;
    }
    auto height = sum / m_columns.count;
    while (!places(height)) {
        height += Paper::millimetre;
    }
    return height;
}

void EntryFlow::makeFit(qreal height)
{
    while (!places(height) && !m_entries.empty()) {
        // Of the lightest the last one, so that the day's beginning stays.
        const auto lightest = std::ranges::max_element(m_entries.rbegin(), m_entries.rend(), {}, &EntryBlock::weight);
        m_entries.erase(std::next(lightest).base());
        ++m_left;
    }
}

bool EntryFlow::isCut() const
{
    return std::ranges::any_of(m_entries, &EntryBlock::isCut);
}

TextBlock EntryFlow::words(const QString &text) const
{
    return {text,
            {.font = Paper::font(m_style, m_points, QFont::Bold),
             .width = m_columns.width - m_points * Paper::point * 0.6,
             .mostLines = 4,
             .direction = m_style.direction}};
}

qreal EntryFlow::wordsHeight() const
{
    const auto text = m_left > 0 ? FlowWords::more(m_left) : m_entries.empty() ? m_empty : QString();
    return text.isEmpty() ? 0 : words(text).height() + m_points * Paper::point * 0.6;
}

void EntryFlow::draw(QPainter &painter, const QRectF &place) const
{
    // What doesn't fit even alone is drawn all the same.
    const auto corners = places(place.height()).value_or(std::vector(m_entries.size() + 1, QPointF()));
    const auto at = [&](size_t index, qreal height) {
        const QRectF there(corners.at(index), QSizeF(m_columns.width, height));
        return Paper::placed(there, place.width(), m_style.direction).translated(place.topLeft());
    };
    for (size_t index = 0; index < m_entries.size(); ++index) {
        m_entries[index].draw(painter, at(index, m_entries[index].height()));
    }
    if (wordsHeight() > 0) {
        const auto inset = m_points * Paper::point * 0.3;
        painter.setPen(QColor(Paper::ink));
        words(m_left > 0 ? FlowWords::more(m_left) : m_empty).draw(painter, at(m_entries.size(), wordsHeight()).topLeft() + QPointF(inset, inset));
    }
}
}
