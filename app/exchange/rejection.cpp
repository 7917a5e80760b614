// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rejection.h"

#include "text.h"

#include <QCoreApplication>

namespace Weekwijzer
{
namespace
{
QString tr(const char *sentence)
{
    return QCoreApplication::translate("WeekPlanReader", sentence);
}

/** What is wrong with the value, as the end of a sentence. */
QString fault(const Rejection &rejection)
{
    const auto value = shortened(rejection.value);
    switch (rejection.reason) {
    case Reason::NoTitle:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "nothing says what to do"));
    case Reason::NoWeek:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "no week: add a column “week”, or name the week of the whole file"));
    case Reason::NotAWeek:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is not a week; write it as 47 or 2026-W47")).arg(value);
    case Reason::NoSuchWeek:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1”: %2 has no such week")).arg(value, rejection.hint);
    case Reason::NotADate:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is not a date")).arg(value);
    case Reason::OtherWeekday:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1”: %2")).arg(value, rejection.hint);
    case Reason::OutsideWeek:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” does not lie in week %2")).arg(value, rejection.hint);
    case Reason::NotATime:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is not a time of day; write it as 8:25")).arg(value);
    case Reason::NotADuration:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is not a number of minutes; write it as 20 or 1u30")).arg(value);
    case Reason::NotACount:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is not a number from 1 to 20")).arg(value);
    case Reason::NoSuchMoment:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is no lesson, test or live moment of week %2 in this list")).arg(value, rejection.hint);
    case Reason::UnknownWord:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is none of %2")).arg(value, rejection.hint);
    case Reason::TooLong:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is longer than %2 characters")).arg(value, rejection.hint);
    case Reason::OutOfRange:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is outside what can be kept")).arg(value);
    case Reason::StrayQuote:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” follows a closing quotation mark; write quotation marks inside a cell twice")).arg(value);
    case Reason::TooManyCells:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is in a cell beyond the last column; put text with a “%2” in it between quotation marks"))
            .arg(value, rejection.hint);
    case Reason::RepeatedKey:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is also the key of line %2")).arg(value, rejection.hint);
    case Reason::NoStart:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the event has no start"));
    case Reason::NoDates:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the task has no date: give it one, or name the week of the whole file"));
    case Reason::EndsBeforeItStarts:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the event ends (%1) before it starts")).arg(value);
    case Reason::UnknownZone:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the time zone “%1” is not known and the file does not describe it")).arg(value);
    case Reason::NotARule:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” does not say how the event repeats")).arg(value);
    case Reason::TooOften:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” repeats the event more than %2 times")).arg(value, rejection.hint);
    case Reason::ChangesLater:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” changes all later repetitions, which is not supported: export the calendar anew"))
            .arg(value);
    case Reason::GarbledLine:
        return tr(QT_TRANSLATE_NOOP("WeekPlanReader", "“%1” is not a line of a calendar")).arg(value);
    }
    return {};
}
}

QString Rejection::message() const
{
    return column.isEmpty() ? tr(QT_TRANSLATE_NOOP("WeekPlanReader", "line %1: %2")).arg(line).arg(fault(*this))
                            : tr(QT_TRANSLATE_NOOP("WeekPlanReader", "line %1, column “%2”: %3")).arg(line).arg(shortened(column), fault(*this));
}
}
