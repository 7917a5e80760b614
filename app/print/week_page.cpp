// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_page.h"

#include "entry_flow.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qreal largestType = 10.5;
// What is smaller can't be read at arm's length on a fridge.
constexpr qreal smallestType = 7;
constexpr qreal typeStep = 0.5;
constexpr qreal margin = 9 * Paper::millimetre;
constexpr qreal gap = 1.2 * Paper::millimetre; ///< Between columns.
constexpr qreal codeSize = 21 * Paper::millimetre;
constexpr qreal footer = 5 * Paper::millimetre;
/** How the days share the width: a weekend needs less. */
constexpr std::array<qreal, 7> shares{1, 1, 1, 1, 1, 0.85, 0.85};
/** What has no day yet stands below the days, side by side. */
constexpr int basketColumns = 6;
/** Of the height, when nothing fits any more. */
constexpr qreal daysShare = 0.65;

class WeekPageWords
{
    Q_DECLARE_TR_FUNCTIONS(WeekPageWords)

public:
    [[nodiscard]] static QString goal() { return tr("My goal this week:"); }
    [[nodiscard]] static QString rest() { return tr("What ends in “…” stands in full in Weekwijzer."); }
    [[nodiscard]] static QString code() { return tr("Scan: this week in Weekwijzer"); }
};

/** Draws one page from top to bottom. */
class WeekPage
{
public:
    WeekPage(QPainter &painter, QSizeF page, const PrintedWeek &week, const PrintStyle &style)
        : m_painter(painter)
        , m_page(page)
        , m_week(week)
        , m_style(style)
    {
    }

    void draw()
    {
        drawHeader();
        const auto top = drawGoal(margin + 13 * Paper::millimetre);
        drawWeek(top);
    }

private:
    [[nodiscard]] TextBlock::Setting setting(qreal points, qreal width, QFont::Weight weight = QFont::Normal, int mostLines = 1) const
    {
        return {.font = Paper::font(m_style, points, weight), .width = width, .mostLines = mostLines, .direction = m_style.direction};
    }

    /** `place` is as in a page that begins at the left. */
    TextBlock write(const QString &text, const TextBlock::Setting &setting, QPointF place, QRgb ink = Paper::ink)
    {
        TextBlock block(text, setting);
        m_painter.setPen(QColor(ink));
        block.draw(m_painter, mirrored({place, QSizeF(setting.width, block.height())}).topLeft());
        m_cut = m_cut || block.isCut();
        return block;
    }

    [[nodiscard]] QRectF mirrored(const QRectF &place) const { return Paper::placed(place, m_page.width(), m_style.direction); }

    [[nodiscard]] qreal headerWidth() const { return m_page.width() - 2 * margin - codeSize - 4 * Paper::millimetre; }

    void drawHeader()
    {
        const auto large = setting(22, headerWidth() * 0.25, QFont::Bold);
        write(m_week.title, large, {margin, margin});
        const auto titleWidth = std::min(large.width, QFontMetricsF(large.font).horizontalAdvance(m_week.title) + 5 * Paper::millimetre);
        const auto down = QFontMetricsF(large.font).ascent();
        auto dates = setting(13, headerWidth() * 0.45);
        dates.width = std::min(dates.width, QFontMetricsF(dates.font).horizontalAdvance(m_week.dates) + 10 * Paper::millimetre);
        write(m_week.dates, dates, {margin + titleWidth, margin + down - QFontMetricsF(dates.font).ascent()});
        const auto name = setting(13, headerWidth() - titleWidth - dates.width, QFont::Bold);
        write(m_week.student, name, {margin + titleWidth + dates.width, margin + down - QFontMetricsF(name.font).ascent()});
        const QRectF code(m_page.width() - margin - codeSize, margin - 2 * Paper::millimetre, codeSize, codeSize);
        Paper::drawCode(m_painter, mirrored(code), m_week.link);
        auto caption = setting(6.5, codeSize + 3 * Paper::millimetre, QFont::Normal, 2);
        write(WeekPageWords::code(), caption, {code.left() - 1.5 * Paper::millimetre, code.bottom()}, Paper::secondInk);
    }

    /** The goal, or a line to write it on, and what the teachers say; gives where the rest begins. */
    qreal drawGoal(qreal top)
    {
        auto goal = setting(12, headerWidth(), QFont::Bold);
        goal.width = QFontMetricsF(goal.font).horizontalAdvance(WeekPageWords::goal()) + 2 * Paper::millimetre;
        const auto line = write(WeekPageWords::goal(), goal, {margin, top});
        const auto base = top + QFontMetricsF(goal.font).ascent() + Paper::millimetre;
        const auto rule = mirrored({margin + goal.width, base, headerWidth() - goal.width, 0});
        Paper::drawRule(m_painter, rule.topLeft(), rule.topRight(), Paper::point);
        write(m_week.goal, setting(12, headerWidth() - goal.width), {margin + goal.width, top});
        auto y = top + line.height() + 1.5 * Paper::millimetre;
        if (!m_week.note.isEmpty()) {
            y += write(m_week.note, setting(9, headerWidth(), QFont::Normal, 2), {margin, y}).height();
        }
        return std::max(y, margin + codeSize + 3 * Paper::millimetre) + 1.5 * Paper::millimetre;
    }

    /** All there is of the week, at one size of type. */
    struct Blocks {
        std::vector<EntryFlow> days;
        EntryFlow basket;

        [[nodiscard]] qreal daysHeight() const
        {
            return std::ranges::max(days | std::views::transform([](const EntryFlow &day) { return day.neededHeight(); }));
        }
    };

    void drawWeek(qreal top)
    {
        const auto head = headHeight(true);
        const auto basketHead = headHeight(false);
        const auto gapAbove = 2 * Paper::millimetre;
        const auto height = m_page.height() - margin - footer - top - head - basketHead - gapAbove;
        const auto blocks = fitted(height);
        const auto basketHeight = std::min(blocks.basket.neededHeight(), height - smallestDays());
        const auto daysHeight = height - basketHeight;
        auto x = margin;
        for (size_t day = 0; day < shares.size(); ++day) {
            const auto width = unit() * shares.at(day);
            drawFlow(m_week.columns.at(day + 1), blocks.days[day], mirrored({x, top, width, head + daysHeight}));
            x += width + gap;
        }
        drawFlow(m_week.columns[0], blocks.basket,
                 {margin, top + head + daysHeight + gapAbove, m_page.width() - 2 * margin, basketHead + basketHeight});
        if (m_cut) {
            write(WeekPageWords::rest(), setting(8, m_page.width() - 2 * margin), {margin, m_page.height() - margin - footer + Paper::millimetre},
                  Paper::secondInk);
        }
    }

    void drawFlow(const PrintedColumn &column, const EntryFlow &flow, const QRectF &place)
    {
        const auto head = headHeight(!column.load.isEmpty());
        drawHead(column, {place.topLeft(), QSizeF(place.width(), head)});
        flow.draw(m_painter, place.adjusted(0, head, 0, 0));
        m_painter.setPen(QPen(QColor(Paper::rule), 0.6 * Paper::point));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(place);
        m_cut = m_cut || flow.isCut();
    }

    /** The width of a day on which there is school. */
    [[nodiscard]] qreal unit() const { return (m_page.width() - 2 * margin - gap * (shares.size() - 1)) / std::reduce(shares.begin(), shares.end()); }

    /** Days keep room to write in. */
    [[nodiscard]] static qreal smallestDays() { return 25 * Paper::millimetre; }

    [[nodiscard]] Blocks blocksAt(qreal points) const
    {
        const auto across = m_page.width() - 2 * margin;
        const EntryFlow::Columns columns{.count = basketColumns, .width = (across - (basketColumns - 1) * gap) / basketColumns, .gap = gap};
        Blocks blocks{.days = {}, .basket = EntryFlow(m_week.columns[0], columns, points, m_style)};
        for (size_t day = 0; day < shares.size(); ++day) {
            blocks.days.emplace_back(m_week.columns.at(day + 1), EntryFlow::Columns{.width = unit() * shares.at(day)}, points, m_style);
        }
        return blocks;
    }

    /** As large as it fits; with what finds no room taken out when that is too small to read. */
    [[nodiscard]] Blocks fitted(qreal height) const
    {
        auto points = largestType;
        auto blocks = blocksAt(points);
        const auto fits = [&] { return std::max(blocks.daysHeight(), smallestDays()) + blocks.basket.neededHeight() <= height; };
        while (!fits() && points > smallestType) {
            points -= typeStep;
            blocks = blocksAt(points);
        }
        if (!fits()) {
            const auto days = std::max(height * daysShare, height - blocks.basket.neededHeight());
            std::ranges::for_each(blocks.days, [days](EntryFlow &day) { day.makeFit(days); });
            blocks.basket.makeFit(height - std::max(blocks.daysHeight(), smallestDays()));
        }
        return blocks;
    }

    [[nodiscard]] qreal headHeight(bool withLoad) const
    {
        const auto load = withLoad ? QFontMetricsF(Paper::font(m_style, 8.5)).height() : 0;
        return QFontMetricsF(Paper::font(m_style, 10.5, QFont::Bold)).height() + load + 1.5 * Paper::millimetre;
    }

    void drawHead(const PrintedColumn &column, const QRectF &place)
    {
        m_painter.fillRect(place, QColor(Paper::shade));
        const auto inset = Paper::millimetre;
        const auto width = place.width() - 2 * inset;
        const TextBlock heading(column.heading, setting(10.5, width, QFont::Bold));
        m_painter.setPen(QColor(Paper::ink));
        heading.draw(m_painter, place.topLeft() + QPointF(inset, inset * 0.7));
        m_painter.setPen(QColor(Paper::secondInk));
        TextBlock(column.load, setting(8.5, width)).draw(m_painter, place.topLeft() + QPointF(inset, inset * 0.7 + heading.height()));
    }

    QPainter &m_painter;
    QSizeF m_page;
    const PrintedWeek &m_week;
    const PrintStyle &m_style;
    bool m_cut = false; ///< Something on the page doesn't stand there in full.
};
}

void drawWeek(QPainter &painter, QSizeF page, const PrintedWeek &week, const PrintStyle &style)
{
    WeekPage(painter, page, week, style).draw();
}
}
