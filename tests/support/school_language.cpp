// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_language.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** How much flatter than Zipf's law the first ranks are. */
constexpr double flatness = 150;

/** A rank below `count`, drawn so that a rank's chance falls with its number. */
qsizetype rank(qsizetype count, QRandomGenerator &random)
{
    // The inverse of the logarithm that the sum of 1 / (rank + flatness) comes close to.
    const double reach = std::log((double(count) + flatness) / flatness);
    return std::min(count - 1, qsizetype(flatness * std::expm1(random.generateDouble() * reach)));
}
}

SchoolLanguage::SchoolLanguage()
{
    for (const auto &name : {u"ordinary"_s, u"phrases"_s, u"topics"_s, u"words"_s}) {
        read(u":/school_language/%1.txt"_s.arg(name));
    }
}

void SchoolLanguage::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is not compiled in", qPrintable(fileName));
    }
    QString section;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'[')) {
            section = line.sliced(1, line.size() - 2);
        } else if (!line.startsWith(u'#')) {
            m_sections[section].append(line.split(u'|'));
        }
    }
}

QString SchoolLanguage::chosen(QStringView section, QRandomGenerator &random) const
{
    const auto found = m_sections.constFind(section.toString());
    if (found == m_sections.cend()) {
        qFatal("no section [%s]", qPrintable(section.toString()));
    }
    return found->at(rank(found->size(), random));
}

QString SchoolLanguage::words(QStringView section, int subject, QRandomGenerator &random) const
{
    static const QRegularExpression placeholder(u"\\{(?:(\\d+)-(\\d+)|([^}]+))\\}"_s);
    const auto phrase = section == u"topic" ? chosen(u"topic %1"_s.arg(subject), random) : chosen(section, random);
    QString text;
    qsizetype done = 0;
    for (const auto &found : placeholder.globalMatch(phrase)) {
        text += QStringView(phrase).sliced(done, found.capturedStart() - done);
        if (found.hasCaptured(1)) {
            text += QString::number(random.bounded(found.captured(1).toInt(), found.captured(2).toInt() + 1));
        } else {
            text += words(found.captured(3), subject, random);
        }
        done = found.capturedEnd();
    }
    text += QStringView(phrase).sliced(done);
    return text;
}

QString SchoolLanguage::sentence(QStringView section, int subject, QRandomGenerator &random) const
{
    auto text = words(section, subject, random);
    if (text.startsWith("http"_L1)) {
        return text;
    }
    for (qsizetype start = 0; start < text.size(); ++start) {
        text[start] = text[start].toUpper();
        const auto end = text.indexOf(". "_L1, start);
        start = end < 0 ? text.size() : end + 1;
    }
    return text;
}

QString SchoolLanguage::paragraph(QStringView section, int subject, qsizetype length, QRandomGenerator &random) const
{
    auto text = sentence(section, subject, random);
    while (text.size() < length) {
        text += u' ' + sentence(section, subject, random);
    }
    return text;
}
}
