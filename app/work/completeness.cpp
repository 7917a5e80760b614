// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completeness.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype mostCriteria = 20;
// A longer line is a sentence to read, not something to tick.
constexpr qsizetype longestCriterion = 120;
}

HandInCheck checkBeforeHandIn(const QList<Step> &steps, const QList<Tick> &ticks)
{
    HandInCheck check{.progress = progressOf(steps, ticks), .missing = {}};
    if (isTicked({}, ticks)) {
        return check;
    }
    for (const auto &step : steps) {
        if (!isTicked(step.id, ticks)) {
            check.missing.append(shortName(step.text));
        }
    }
    return check;
}

QString shortName(const QString &text, qsizetype longest)
{
    auto line = text.trimmed().section(u'\n', 0, 0).simplified();
    if (line.size() <= longest) {
        return line;
    }
    const auto space = line.lastIndexOf(u' ', longest - 1);
    auto cut = space > longest / 2 ? space : longest - 1;
    if (line[cut - 1].isHighSurrogate()) {
        --cut;
    }
    return line.first(cut) + u'…';
}

QStringList criteriaOf(const QString &evaluation)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*•–·‣◦☐□]|\\[ ?\\]|\\d{1,2}[.)])\\s+(\\S.*)$"_s);
    QStringList lines;
    QStringList bullets;
    for (const auto &line : evaluation.split(u'\n')) {
        if (const auto found = bullet.match(line); found.hasMatch()) {
            bullets.append(found.captured(1).simplified());
        }
        if (const auto plain = line.simplified(); !plain.isEmpty() && !plain.endsWith(u':')) {
            lines.append(plain);
        }
    }
    if (bullets.size() >= 2) {
        return bullets.first(std::min(mostCriteria, bullets.size()));
    }
    const auto isShort = [](const QString &line) { return line.size() <= longestCriterion; };
    const bool isList = lines.size() >= 2 && bullets.isEmpty() && lines.size() <= mostCriteria && std::ranges::all_of(lines, isShort);
    return isList ? lines : QStringList();
}
}
