// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letter_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qreal margin = 20 * Paper::millimetre;
constexpr qreal gap = 6 * Paper::millimetre;

class LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)

public:
    [[nodiscard]] static QString title() { return tr("What we expect"); }
    /** Each heading with its text. */
    [[nodiscard]] static QList<std::pair<QString, QString>> parts(const ExpectationLetter &letter)
    {
        return {{tr("Of your child"), letter.ofYourChild},
                {tr("Of you"), letter.ofYou},
                {tr("Not of you"), letter.notOfYou},
                {tr("Whom to call"), letter.whomToCall}};
    }
};

/** From the top of the first page down, and on to the next where it ends. */
class LetterPages
{
public:
    LetterPages(QPdfWriter &writer, QPainter &painter, const PrintStyle &style)
        : m_writer(writer)
        , m_painter(painter)
        , m_style(style)
    {
    }

    void write(const QString &text, qreal points, QFont::Weight weight = QFont::Normal)
    {
        const TextBlock block(text,
                              {.font = Paper::font(m_style, points, weight), .width = m_writer.width() - 2 * margin, .direction = m_style.direction});
        m_painter.setPen(QColor(Paper::ink));
        for (int line = 0; line < block.lines(); ++line) {
            if (m_y + block.lineHeight() > m_writer.height() - margin) {
                m_writer.newPage();
                m_y = margin;
            }
            block.drawLine(m_painter, line, {margin, m_y});
            m_y += block.lineHeight();
        }
    }
    void skip(qreal height) { m_y += height; }

private:
    QPdfWriter &m_writer;
    QPainter &m_painter;
    const PrintStyle &m_style;
    qreal m_y = margin;
};
}

Expected<void> printLetter(const ExpectationLetter &letter, const PrintStyle &style, const QString &file)
{
    return Paper::write(file, LetterWords::title(), QPageLayout::Portrait, [&](QPdfWriter &writer, QPainter &painter) {
        LetterPages pages(writer, painter, style);
        pages.write(LetterWords::title(), 20, QFont::Bold);
        const auto parts = LetterWords::parts(letter);
        for (const auto &[heading, text] : parts) {
            if (!text.isEmpty()) {
                pages.skip(gap);
                pages.write(heading, 14, QFont::Bold);
                pages.write(text, 12);
            }
        }
    });
}
}
