// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Weekwijzer
{
/** What a title in a calendar says besides the title. */
struct CalendarTitle {
    enum class Said {
        Nothing,
        Due, ///< "… is due"
        Opens,
        Closes,
        ToBeGraded, ///< For teachers.
        Cancelled, ///< "Vervalt: …"
        Moved, ///< "Verplaatst: …", at the old hour.
    };

    QString title; ///< Without what it says besides.
    Said said = Said::Nothing;

    bool operator==(const CalendarTitle &) const = default;
};

/** Moodle puts what is to happen behind the name of the activity, in the language of the site. */
[[nodiscard]] CalendarTitle moodleTitle(const QString &summary);
/** Timetables put what became of a lesson in front of it. */
[[nodiscard]] CalendarTitle timetableTitle(const QString &summary);
/** "Biology [BIO-4A]" without its code. */
[[nodiscard]] QString courseFrom(const QString &category);
/** Is this a title or place of something that happens on line? */
[[nodiscard]] bool isOnline(const QString &text);
/** Does a title ask for work by a day, rather than to be somewhere? */
[[nodiscard]] bool asksForWork(const QString &title);
/** What a description tells students, without the lines that only name teacher, room or group. */
[[nodiscard]] QStringList descriptionLines(const QString &description);
/** Of UIDs that all begin with the time of the download: the rests, in the same order; other UIDs as they are. */
[[nodiscard]] QStringList stableKeys(const QStringList &uids);
}
