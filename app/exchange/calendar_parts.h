// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "week_plan_reader.h"

#include <optional>

namespace Weekwijzer
{
/** `NAME;PARAMETER=…:value`, unfolded. */
struct ContentLine {
    int line = 0; ///< 1-based, in the file.
    QString name; ///< In upper case; empty for a line that is no content line.
    QString parameters; ///< Between name and value, as written.
    QString value;
    QString whole;

    /** Of TZID=… and the like; without quotation marks, empty where it is not there. */
    [[nodiscard]] QString parameter(const QString &named) const;
};

/** One event or task, as lines, without what is nested in it. */
struct CalendarPart {
    QString kind; ///< VEVENT or VTODO.
    int line = 0;
    QList<ContentLine> lines;

    [[nodiscard]] const ContentLine *find(QStringView name) const;
    [[nodiscard]] QString value(QStringView name) const;
};

/** A calendar file cut into its parts, before anybody interprets them. */
struct CalendarFile {
    QList<ContentLine> properties; ///< Of the calendar itself.
    QList<CalendarPart> parts;
    QStringList zoneLines; ///< Its VTIMEZONEs, for the calendar library.
    QStringList zones; ///< The names they describe.
    QString encoding;

    [[nodiscard]] QString property(QStringView name) const;
};

/** Does a file with this content mean to be a calendar? */
[[nodiscard]] bool looksLikeCalendar(const QByteArray &content);
/** BadInput for a file whose BEGINs and ENDs don't match, as in one that is cut off. */
[[nodiscard]] Expected<CalendarFile> calendarFile(const QByteArray &content);
}
