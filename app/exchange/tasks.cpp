// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tasks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** Signs that only ever start a part, also in the middle of a line; the last ones are Wingdings bullets. */
const QString inlineBullets = u"•▪●◦‣□☐■➢➤\uf0b7\uf0a7\uf0d8"_s;

bool isBulleted(QStringView line)
{
    static const QRegularExpression bullet(uR"(^(?:[-*–—·+o] |\d{1,2}[.)] |[a-z]\) ))"_s);
    return !line.isEmpty() && (inlineBullets.contains(line.front()) || bullet.matchView(line).hasMatch());
}

QString withoutBullet(QString line)
{
    static const QRegularExpression bullet(uR"(^(?:[-*–—·+o] |\d{1,2}[.)] |[a-z]\) ))"_s);
    while (!line.isEmpty() && inlineBullets.contains(line.front())) {
        line = line.sliced(1).trimmed();
    }
    return line.remove(bullet).trimmed();
}

/** Each bulleted part on a line of its own. */
QStringList rawLines(const QString &text)
{
    QString broken;
    for (const auto character : text) {
        if (inlineBullets.contains(character)) {
            broken.append(u'\n');
        }
        broken.append(character);
    }
    QStringList lines;
    for (const auto &line : broken.split(u'\n')) {
        if (const auto trimmed = line.trimmed(); !withoutBullet(trimmed).isEmpty()) {
            lines.append(trimmed);
        }
    }
    return lines;
}

/** All parts in one line, or the first with a sign that there are more. */
QString joined(const QStringList &parts)
{
    constexpr qsizetype comfortable = 120;
    const auto whole = parts.join(u"; ");
    return whole.size() <= comfortable ? whole : parts.first() + u" …"_s;
}
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const auto raw = rawLines(text);
    for (const auto &line : raw) {
        lines.append(raw.size() > 1 || inlineBullets.contains(line.front()) ? withoutBullet(line) : line);
    }
    return lines;
}

Tasks tasksFrom(const QString &topic, const QString &cell)
{
    const auto raw = rawLines(cell);
    auto lines = linesOf(cell);
    if (lines.isEmpty()) {
        return {.title = linesOf(topic).join(u"; "), .steps = {}};
    }
    const auto about = linesOf(topic).join(u"; ");
    if (lines.size() == 1) {
        return {.title = about.isEmpty() || about == lines.first() ? lines.first() : about + u": "_s + lines.first(), .steps = {}};
    }
    if (!about.isEmpty()) {
        return {.title = about, .steps = lines};
    }
    // "Hoofdstuk 3:" above a list is its heading.
    const bool headed = lines.first().endsWith(u':') || (!isBulleted(raw.first()) && isBulleted(raw.at(1)));
    if (headed) {
        auto heading = lines.takeFirst();
        while (heading.endsWith(u':') || heading.endsWith(u' ')) {
            heading.chop(1);
        }
        return {.title = heading, .steps = lines};
    }
    return {.title = joined(lines), .steps = lines};
}
}
