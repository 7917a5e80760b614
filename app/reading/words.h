// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/kind.h"
#include "records/plan.h"

#include <QCoreApplication>
#include <QString>

namespace Weekwijzer
{
/** Sentences and dates as a person reads them, in the language and form of the default locale. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /** What went wrong and what to do now. */
    [[nodiscard]] static QString sentence(ErrorKind kind);
    /** The same where a person's work could not be opened at all. */
    [[nodiscard]] static QString openingSentence(ErrorKind kind);

    /** "Week 47" */
    [[nodiscard]] static QString week(Week week);
    /** "16 – 22 November", with the month twice when it changes. */
    [[nodiscard]] static QString days(Week week);
    /** "Tuesday 17 November" */
    [[nodiscard]] static QString day(QDate day);
    /** "Tue 17" */
    [[nodiscard]] static QString shortDay(QDate day);
    /** "14:05" of today, with the day before it otherwise; empty for none. */
    [[nodiscard]] static QString moment(const QDateTime &instant, const QDateTime &localNow);
    /** "Friday 20 November, 16:00", or the day alone; empty for none. */
    [[nodiscard]] static QString deadline(QDate day, QTime time);

    /** "Tuesday" */
    [[nodiscard]] static QString weekday(Qt::DayOfWeek weekday);
    /** "08:25" */
    [[nodiscard]] static QString time(QTime time);
    [[nodiscard]] static QString minutes(int minutes);
    [[nodiscard]] static QString parts(int done, int parts);
    /** "1:05", minutes and seconds. */
    [[nodiscard]] static QString duration(std::chrono::milliseconds duration);
    /** "0.4 MB", and "0.1 MB" for less. */
    [[nodiscard]] static QString megabytes(qint64 bytes);
    [[nodiscard]] static QString importance(PlanItem::Importance importance);
    [[nodiscard]] static QString sort(PlanItem::Sort sort);
    /** What a person made, in one or two words. */
    [[nodiscard]] static QString kind(Kind kind);
    /** These three are empty when not filled in. */
    [[nodiscard]] static QString mode(PlanItem::Mode mode);
    [[nodiscard]] static QString place(PlanItem::Place place);
    [[nodiscard]] static QString independence(PlanItem::Independence independence);
};
}
