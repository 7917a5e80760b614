// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_block.h"

#include <QFontMetricsF>

namespace Weekwijzer
{
TextBlock::TextBlock(const QString &text, const Setting &setting)
    : m_layout(std::make_unique<QTextLayout>())
    , m_lineHeight(QFontMetricsF(setting.font).height())
{
    auto lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    layOut(lines, setting);
    if (setting.mostLines == 0 || m_layout->lineCount() <= setting.mostLines) {
        return;
    }
    m_cut = true;
    const auto start = m_layout->lineAt(setting.mostLines - 1).textStart();
    const auto rest = QFontMetricsF(setting.font).elidedText(lines.sliced(start).simplified() + QChar(0x2026), Qt::ElideRight, setting.width);
    auto kept = lines.first(start).trimmed();
    if (!kept.isEmpty()) {
        kept += QChar::LineSeparator;
    }
    layOut(kept + rest, setting);
}

void TextBlock::layOut(const QString &text, const Setting &setting)
{
    QTextOption option(setting.direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->clearLayout();
    m_layout->setText(text);
    m_layout->setFont(setting.font);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(setting.width);
        line.setPosition({0, (m_layout->lineCount() - 1) * m_lineHeight});
    }
    m_layout->endLayout();
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    m_layout->draw(&painter, topLeft);
}

void TextBlock::drawLine(QPainter &painter, int line, QPointF topLeft) const
{
    const auto chosen = m_layout->lineAt(line);
    chosen.draw(&painter, topLeft - QPointF(0, chosen.y()));
}
}
