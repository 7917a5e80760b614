// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar_check.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const auto madeUpUid = u"weekwijzer-line-"_s;

bool isInstant(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{8})(T(\\d{6})Z?)?$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), u"yyyyMMdd"_s).isValid()) {
        return false;
    }
    return match.captured(3).isEmpty() || QTime::fromString(match.captured(3), u"HHmmss"_s).isValid();
}

bool holdsInstants(const ContentLine &line)
{
    static const QStringList names{u"DTSTART"_s, u"DTEND"_s, u"DUE"_s, u"RECURRENCE-ID"_s, u"EXDATE"_s, u"RDATE"_s};
    return names.contains(line.name) && line.parameter(u"VALUE"_s).compare(u"PERIOD", Qt::CaseInsensitive) != 0;
}

QHash<QString, QString> ruleParts(const QString &rule)
{
    QHash<QString, QString> parts;
    for (const auto &part : rule.toUpper().split(u';', Qt::SkipEmptyParts)) {
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    }
    return parts;
}

/** Does the rule say how to repeat, and not more often than a school does? */
std::optional<Misread> faultOfRule(const QString &rule)
{
    static const QStringList often{u"SECONDLY"_s, u"MINUTELY"_s, u"HOURLY"_s};
    static const QStringList known{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    const auto parts = ruleParts(rule);
    const auto amount = [&](const QString &name) { return parts.contains(name) ? parts.value(name).toLongLong() : 1; };
    const auto frequency = parts.value(u"FREQ"_s);
    const bool within = parts.contains(u"BYHOUR"_s) || parts.contains(u"BYMINUTE"_s) || parts.contains(u"BYSECOND"_s);
    if (often.contains(frequency) || within || amount(u"COUNT"_s) > 10'000) {
        return Misread{.reason = Reason::TooOften, .hint = QString::number(mostRepetitions)};
    }
    const bool ends = !parts.contains(u"UNTIL"_s) || isInstant(parts.value(u"UNTIL"_s));
    if (!known.contains(frequency) || amount(u"COUNT"_s) < 1 || amount(u"INTERVAL"_s) < 1 || !ends) {
        return Misread{.reason = Reason::NotARule};
    }
    return std::nullopt;
}

std::optional<Misread> faultOf(const ContentLine &line, const CalendarFile &file)
{
    if (line.name.isEmpty()) {
        return Misread{.reason = Reason::GarbledLine};
    }
    if (holdsInstants(line)) {
        const auto values = line.value.split(u',');
        if (!std::ranges::all_of(values, isInstant)) {
            return Misread{.reason = Reason::NotADate};
        }
        const auto zone = line.parameter(u"TZID"_s);
        if (!zone.isEmpty() && !file.zones.contains(zone) && !zoneNamed(zone).isValid()) {
            return Misread{.reason = Reason::UnknownZone, .hint = zone};
        }
    }
    if (line.name == u"RECURRENCE-ID" && line.parameter(u"RANGE"_s).compare(u"THISANDFUTURE", Qt::CaseInsensitive) == 0) {
        return Misread{.reason = Reason::ChangesLater};
    }
    return line.name == u"RRULE" || line.name == u"EXRULE" ? faultOfRule(line.value) : std::nullopt;
}
/** A line whose zone, if the file does not describe it, has the name that the library knows. */
QString withKnownZone(const ContentLine &line, const QStringList &described)
{
    const auto name = line.parameter(u"TZID"_s);
    if (name.isEmpty() || described.contains(name)) {
        return line.whole;
    }
    const auto known = QString::fromUtf8(zoneNamed(name).id());
    auto parameters = line.parameters;
    parameters.replace(u"TZID=\"%1\""_s.arg(name), u"TZID="_s + known, Qt::CaseInsensitive)
        .replace(u"TZID="_s + name, u"TZID="_s + known, Qt::CaseInsensitive);
    return line.name + parameters + u':' + line.value;
}
}

QTimeZone zoneNamed(const QString &name)
{
    // Some programs write "/freeassociation.sourceforge.net/Europe/Brussels".
    for (auto from = name; !from.isEmpty(); from = from.section(u'/', 1)) {
        if (const QTimeZone zone(from.toUtf8()); zone.isValid()) {
            return zone;
        }
    }
    const auto windows = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    return windows.isEmpty() ? QTimeZone() : QTimeZone(windows); // an empty name would be this machine's zone
}

QList<Rejection> faultsOf(const CalendarPart &part, const CalendarFile &file)
{
    QList<Rejection> found;
    for (const auto &line : part.lines) {
        if (const auto fault = faultOf(line, file)) {
            const bool named = fault->reason == Reason::UnknownZone;
            const auto value = named ? fault->hint : line.name.isEmpty() ? line.whole : line.value;
            found.append({.line = line.line, .column = line.name, .value = value, .reason = fault->reason, .hint = named ? QString() : fault->hint});
        }
    }
    if (part.kind == u"VEVENT" && part.find(u"DTSTART") == nullptr) {
        found.append({.line = part.line, .column = u"DTSTART"_s, .reason = Reason::NoStart});
    }
    return found;
}

bool isMadeUpUid(const QString &uid)
{
    return uid.startsWith(madeUpUid);
}

QString soundCalendar(const CalendarFile &file, const QList<CalendarPart> &parts)
{
    QStringList lines{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Weekwijzer//EN"_s};
    lines += file.zoneLines;
    for (const auto &part : parts) {
        lines.append(u"BEGIN:"_s + part.kind);
        lines.append(QString::fromLatin1(linePropertyName) + u':' + QString::number(part.line));
        if (part.value(u"UID").isEmpty()) {
            lines.append(u"UID:%1%2"_s.arg(madeUpUid).arg(part.line));
        }
        for (const auto &line : part.lines) {
            lines.append(withKnownZone(line, file.zones));
        }
        lines.append(u"END:"_s + part.kind);
    }
    lines.append(u"END:VCALENDAR"_s);
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}
}
