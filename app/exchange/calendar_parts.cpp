// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar_parts.h"

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
template<typename... Arguments>
std::unexpected<Error> badCalendar(const char *sentence, const Arguments &...arguments)
{
    return failure(ErrorKind::BadInput, QCoreApplication::translate("WeekPlanReader", sentence).arg(arguments...));
}

struct NumberedLines {
    QList<QByteArray> lines;
    QList<int> numbers;
};

/** Joins folded lines as bytes: some programs fold in the middle of a character. */
NumberedLines unfolded(QByteArray content)
{
    content.replace("\r\n", "\n").replace('\r', '\n');
    NumberedLines result;
    int number = 0;
    for (const auto &line : content.split('\n')) {
        ++number;
        if (!result.lines.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
            result.lines.last().append(line.sliced(1));
        } else if (!line.trimmed().isEmpty()) {
            result.lines.append(line);
            result.numbers.append(number);
        }
    }
    return result;
}

ContentLine contentLine(const QString &text, int number)
{
    static const QRegularExpression form(uR"(^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^":;])*)*):(.*)$)"_s);
    const auto match = form.match(text);
    return {
        .line = number, .name = match.captured(1).toUpper(), .parameters = match.captured(2), .value = match.captured(3).trimmed(), .whole = text};
}

/** Sorts lines into calendar, zones and parts while it keeps an eye on what begins and ends. */
class CalendarCutter
{
public:
    Expected<CalendarFile> cut(const QStringList &lines, const QList<int> &numbers)
    {
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (auto taken = take(contentLine(lines[at], numbers[at])); !taken) {
                return std::unexpected(taken.error());
            }
        }
        if (!m_open.isEmpty()) {
            return badCalendar(QT_TRANSLATE_NOOP("WeekPlanReader", "the calendar is cut off: %1 has no end"), described(m_open.last()));
        }
        return std::move(m_file);
    }

private:
    static QString described(const ContentLine &begin) { return u"BEGIN:%1 (line %2)"_s.arg(begin.value).arg(begin.line); }

    static bool isPart(const QString &kind) { return kind == u"VEVENT" || kind == u"VTODO"; }

    Expected<void> take(const ContentLine &line)
    {
        if (m_open.isEmpty() && !(line.name == u"BEGIN" && line.value.compare(u"VCALENDAR", Qt::CaseInsensitive) == 0)) {
            return badCalendar(QT_TRANSLATE_NOOP("WeekPlanReader", "line %1: a calendar starts with BEGIN:VCALENDAR, not with “%2”"),
                               QString::number(line.line), shortened(line.whole));
        }
        if (line.name == u"BEGIN") {
            begin(line);
        } else if (line.name == u"END") {
            return end(line);
        } else {
            keep(line);
        }
        return {};
    }

    void begin(const ContentLine &line)
    {
        m_open.append(line);
        m_open.last().value = line.value.toUpper();
        if (m_open.size() == 2 && isPart(m_open.last().value)) {
            m_file.parts.append({.kind = m_open.last().value, .line = line.line, .lines = {}});
        }
        if (inZone()) {
            m_zone.append(line);
        }
    }

    Expected<void> end(const ContentLine &line)
    {
        if (m_open.last().value != line.value.toUpper()) {
            return badCalendar(QT_TRANSLATE_NOOP("WeekPlanReader", "line %1: END:%2 does not close %3"), QString::number(line.line),
                               shortened(line.value), described(m_open.last()));
        }
        if (inZone()) {
            m_zone.append(line);
        }
        m_open.removeLast();
        if (!m_zone.isEmpty() && !inZone()) {
            keepZone();
        }
        return {};
    }

    void keep(const ContentLine &line)
    {
        const auto &within = m_open.last().value;
        if (inZone()) {
            m_zone.append(line);
        } else if (m_open.size() == 1) {
            m_file.properties.append(line);
        } else if (m_open.size() == 2 && isPart(within)) {
            m_file.parts.last().lines.append(line);
        }
    }

    /** A zone whose offsets are none is as good as not described: the library would take any hour for it. */
    void keepZone()
    {
        static const QRegularExpression offset(u"^[+-](0\\d|1[0-5])[0-5]\\d([0-5]\\d)?$"_s);
        QString name;
        QStringList lines;
        bool sound = true;
        for (const auto &line : std::exchange(m_zone, {})) {
            name = line.name == u"TZID" ? line.value : name;
            sound = sound && (!line.name.startsWith(u"TZOFFSET") || offset.match(line.value).hasMatch());
            lines.append(line.whole);
        }
        if (sound) {
            m_file.zones.append(name);
            m_file.zoneLines += lines;
        }
    }

    bool inZone() const { return m_open.size() >= 2 && m_open.at(1).value == u"VTIMEZONE"; }

    CalendarFile m_file;
    QList<ContentLine> m_open;
    QList<ContentLine> m_zone; ///< Of the VTIMEZONE that is open.
};
}

QString ContentLine::parameter(const QString &named) const
{
    const QRegularExpression form(u";%1=(\"[^\"]*\"|[^;:\"]*)"_s.arg(named), QRegularExpression::CaseInsensitiveOption);
    return form.match(parameters).captured(1).remove(u'"');
}

const ContentLine *CalendarPart::find(QStringView name) const
{
    const auto found = std::ranges::find(lines, name, &ContentLine::name);
    return found == lines.end() ? nullptr : &*found;
}

QString CalendarPart::value(QStringView name) const
{
    const auto *found = find(name);
    return found == nullptr ? QString() : found->value;
}

QString CalendarFile::property(QStringView name) const
{
    const auto found = std::ranges::find(properties, name, &ContentLine::name);
    return found == properties.end() ? QString() : found->value;
}

bool looksLikeCalendar(const QByteArray &content)
{
    static const QRegularExpression mark(u"(^|[\\r\\n])BEGIN:(VCALENDAR|VEVENT|VTODO)"_s, QRegularExpression::CaseInsensitiveOption);
    // In UTF-16 every other byte is zero.
    return mark.match(QString::fromLatin1(content.first(qMin<qsizetype>(content.size(), 4096))).remove(u'\0').remove(u"\u00ef\u00bb\u00bf"_s))
        .hasMatch();
}

Expected<CalendarFile> calendarFile(const QByteArray &content)
{
    const auto marked = QStringConverter::encodingForData(content);
    const auto whole = marked && *marked != QStringConverter::Utf8 ? decoded(content) : Expected<DecodedText>(DecodedText());
    if (!whole) {
        return std::unexpected(whole.error());
    }
    const auto bytes = whole->encoding.isEmpty() ? content : whole->text.toUtf8();
    const auto [lines, numbers] = unfolded(bytes);
    const auto text = decoded(lines.join('\n'));
    if (!text) {
        return std::unexpected(text.error());
    }
    auto file = CalendarCutter().cut(text->text.split(u'\n'), numbers);
    if (file) {
        file->encoding = whole->encoding.isEmpty() ? text->encoding : whole->encoding;
    }
    return file;
}
}
