// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/question.h"

#include <QList>

#include <optional>

namespace Weekwijzer
{
/** A question hour on a day. */
struct HourOn {
    QuestionHour hour;
    QDate day;

    bool operator==(const HourOn &) const = default;
};

/** The first that isn't over at this local time; nothing when there are none. */
[[nodiscard]] std::optional<HourOn> nextHour(const QList<QuestionHour> &hours, const QDateTime &localNow);

/** Until when an answer can be counted on. */
struct AnswerTime {
    QDate day; ///< Local; all of it counts.
    QTime time; ///< When a question hour begins; none when the answer comes some time that day.

    [[nodiscard]] bool isOver(const QDateTime &localNow) const { return day < localNow.date(); }

    bool operator==(const AnswerTime &) const = default;
};

/** So many days later of those from Monday to Friday; a question of a weekend is one of the Friday before it. */
[[nodiscard]] QDate schoolDaysAfter(QDate day, int count);

/**
 * The next question hour that begins after asking, or the end of the time that the school agreed on: whichever comes first.
 *
 * `askedAt` is the school's local time; `answerWithin` is in school days, 0 when nobody said. Nothing when neither is known.
 * Holidays are not known here.
 */
[[nodiscard]] std::optional<AnswerTime> expectedAnswer(const QDateTime &askedAt, const QList<QuestionHour> &hours, int answerWithin);
}
