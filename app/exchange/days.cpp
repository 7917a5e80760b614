// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "days.h"

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text));
}

/** 1 to 7, or 0 for a word that is no weekday. */
int weekdayOf(QStringView word)
{
    static constexpr std::array<const char *, 7> names{
        "ma maa maandag mon monday",  "di din dinsdag tue tues tuesday", "wo woe woensdag wed wednesday", "do don donderdag thu thur thurs thursday",
        "vr vrij vrijdag fri friday", "za zat zaterdag sat saturday",    "zo zon zondag sun sunday",
    };
    for (int day = 1; day <= 7; ++day) {
        for (const auto name : QLatin1StringView(names[size_t(day - 1)]).tokenize(u' ')) {
            if (word == name) {
                return day;
            }
        }
    }
    return 0;
}

/** 1 to 12, or 0 for a word that is no month. */
int monthOf(QStringView word)
{
    static constexpr std::array<const char *, 12> names{
        "jan januari january", "feb februari february", "mrt maart mar march",     "apr april",    "mei may",      "jun juni june", "jul juli july",
        "aug augustus august", "sep sept september",    "okt oktober oct october", "nov november", "dec december",
    };
    for (int month = 1; month <= 12; ++month) {
        for (const auto name : QLatin1StringView(names[size_t(month - 1)]).tokenize(u' ')) {
            if (word == name) {
                return month;
            }
        }
    }
    return 0;
}

QString weekdayName(int day)
{
    static constexpr std::array<const char *, 7> names{
        QT_TRANSLATE_NOOP("WeekPlanReader", "Monday"),    QT_TRANSLATE_NOOP("WeekPlanReader", "Tuesday"),
        QT_TRANSLATE_NOOP("WeekPlanReader", "Wednesday"), QT_TRANSLATE_NOOP("WeekPlanReader", "Thursday"),
        QT_TRANSLATE_NOOP("WeekPlanReader", "Friday"),    QT_TRANSLATE_NOOP("WeekPlanReader", "Saturday"),
        QT_TRANSLATE_NOOP("WeekPlanReader", "Sunday"),
    };
    return QCoreApplication::translate("WeekPlanReader", names[size_t(day - 1)]);
}

/** Takes away "tegen", "uiterlijk", "due" and the like. */
QString withoutLead(QString words)
{
    static const QRegularExpression lead(uR"(^(tegen|voor|uiterlijk|ten laatste|op|due|by|on|before|until|tot|vanaf|om|at|deadline)\b[ :]*)"_s);
    for (auto match = lead.match(words); match.hasMatch(); match = lead.match(words)) {
        words = words.sliced(match.capturedLength());
    }
    return words;
}

/** The day of that month in the year, of all years, that brings it nearest to the anchor; invalid for 31/02. */
QDate nearest(int month, int day, QDate anchor)
{
    QDate best;
    for (int year = anchor.year() - 1; year <= anchor.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && (!best.isValid() || qAbs(anchor.daysTo(candidate)) < qAbs(anchor.daysTo(best)))) {
            best = candidate;
        }
    }
    return best;
}

int yearFrom(QStringView digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

struct DatePart {
    QDate day; ///< Invalid: written as a date, and no such day.
    qsizetype length = 0; ///< 0: no date here.
};

/** A date at the start of a text, followed by no further digit. */
QRegularExpression datePattern(const QString &text)
{
    return QRegularExpression(u'^' + text + u"(?![0-9])"_s);
}

/** "17 november 2026" or "Nov 17, 2026" at the start of the words. */
DatePart namedDateAtStart(const QString &words, QDate anchor)
{
    static const auto dayFirst = datePattern(
        uR"((?<day>\d{1,2})(?:e|de|ste|st|nd|rd|th)?[- ]?(?:of )?(?<month>[a-z]{3,})\.?(?:,?[- ]?'?(?<year>\d{4}|\d{2}(?![:.hu])))?)"_s);
    static const auto monthFirst = datePattern(uR"((?<month>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?)"_s);
    auto match = dayFirst.match(words);
    if (!match.hasMatch()) {
        match = monthFirst.match(words);
    }
    const int month = match.hasMatch() ? monthOf(match.capturedView(u"month"_s)) : 0;
    if (month == 0) {
        return {};
    }
    const int day = match.captured(u"day"_s).toInt();
    const auto year = match.capturedView(u"year"_s);
    return {year.isEmpty() ? nearest(month, day, anchor) : QDate(yearFrom(year), month, day), match.capturedLength()};
}

/** The date that the words begin with. */
DatePart dateAtStart(const QString &words, QDate anchor)
{
    static const auto yearFirst = datePattern(uR"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2}))"_s);
    static const auto whole = datePattern(uR"((\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2}))"_s);
    static const auto yearless = datePattern(uR"((\d{1,2}) ?[-/] ?(\d{1,2}))"_s);
    if (const auto match = yearFirst.match(words); match.hasMatch()) {
        return {QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), match.capturedLength()};
    }
    if (const auto match = whole.match(words); match.hasMatch()) {
        return {QDate(yearFrom(match.capturedView(3)), match.captured(2).toInt(), match.captured(1).toInt()), match.capturedLength()};
    }
    if (const auto match = yearless.match(words); match.hasMatch()) {
        return {nearest(match.captured(2).toInt(), match.captured(1).toInt(), anchor), match.capturedLength()};
    }
    return namedDateAtStart(words, anchor);
}

Misread wrong(Reason reason, const QString &hint = {})
{
    return {.reason = reason, .hint = hint};
}

/** The weekday that the words begin with, taken off them. */
int takeWeekday(QString &words)
{
    static const QRegularExpression first(uR"(^([a-z]+)\b\.?,? ?)"_s);
    const auto match = first.match(words);
    const int weekday = match.hasMatch() ? weekdayOf(match.capturedView(1)) : 0;
    if (weekday != 0) {
        words = words.sliced(match.capturedLength());
    }
    return weekday;
}

Reading<Week> weekOf(int number, QStringView year, const Anchor &anchor)
{
    Week week{.year = year.isEmpty() ? 0 : yearFrom(year), .number = number};
    if (year.isEmpty()) {
        // By arithmetic, so that a week 53 is first given its year and then found not to exist.
        for (int candidate = anchor.day().year() - 1; candidate <= anchor.day().year() + 1; ++candidate) {
            const auto distance = [&](int of) { return qAbs(anchor.day().daysTo(Week{.year = of, .number = number}.monday())); };
            week.year = week.year == 0 || distance(candidate) < distance(week.year) ? candidate : week.year;
        }
    }
    if (!week.isValid()) {
        return std::unexpected(wrong(Reason::NoSuchWeek, QString::number(week.year)));
    }
    return week;
}
}

Reading<QTime> timeFrom(QStringView text)
{
    static const auto clock = pattern(
        uR"(~?(\d{1,2})(?:(?: ?[:.uh] ?)(\d{2})(?::\d{2})?)? ?(am|pm|a\.m\.|p\.m\.|uur|u|h|hrs)?(?: ?(?:[-–]|tot|to) ?\d.*)?)"_s);
    const auto words = withoutLead(plain(text));
    const auto match = clock.match(words);
    if (!match.hasMatch() || (match.capturedView(2).isEmpty() && match.capturedView(3).isEmpty())) {
        return std::unexpected(wrong(Reason::NotATime));
    }
    int hour = match.captured(1).toInt();
    const auto unit = match.capturedView(3);
    if (unit.startsWith(u'p') || unit.startsWith(u'a')) {
        hour = hour > 12 ? 24 : hour % 12 + (unit.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? Reading<QTime>(time) : std::unexpected(wrong(Reason::NotATime));
}

Reading<Moment> momentFrom(QStringView text, const Anchor &anchor)
{
    static const QRegularExpression joint(uR"(^[ ,t]*(?:(?:om|at|voor|tegen|by|before|@)\b)? ?)"_s);
    auto words = withoutLead(plain(text));
    const int weekday = takeWeekday(words);
    const auto date = dateAtStart(words, anchor.day());
    auto rest = words.sliced(date.length);
    if (weekday != 0 || date.length > 0) {
        rest = rest.sliced(joint.match(rest).capturedLength());
    }
    Moment moment{.day = date.day, .time = {}, .isDated = date.length > 0};
    if (!rest.isEmpty()) {
        const auto time = timeFrom(rest);
        if (!time) {
            return std::unexpected(wrong(Reason::NotADate));
        }
        moment.time = moment.isDated && *time == QTime(0, 0) ? QTime() : *time;
    }
    if (date.length > 0 && !date.day.isValid()) {
        return std::unexpected(wrong(Reason::NotADate));
    }
    if (date.length > 0 && weekday != 0 && date.day.dayOfWeek() != weekday) {
        return std::unexpected(wrong(Reason::OtherWeekday,
                                     QCoreApplication::translate("WeekPlanReader", "%1 is a %2, not a %3")
                                         .arg(date.day.toString(Qt::ISODate), weekdayName(date.day.dayOfWeek()), weekdayName(weekday))));
    }
    if (date.length == 0 && weekday != 0) {
        if (!anchor.week.isValid()) {
            return std::unexpected(wrong(Reason::NoWeek));
        }
        moment.day = anchor.week.monday().addDays(weekday - 1);
    }
    return moment.day.isValid() || moment.time.isValid() ? Reading<Moment>(moment) : std::unexpected(wrong(Reason::NotADate));
}

bool looksLikeMoment(QStringView text)
{
    auto words = withoutLead(plain(text));
    return takeWeekday(words) != 0 || dateAtStart(words, QDate(2000, 1, 1)).length > 0 || timeFrom(words);
}

Reading<Week> weekFrom(QStringView text, const Anchor &anchor)
{
    static const auto yearFirst = pattern(uR"((\d{4}) ?[-/]? ?(?:week|wk|w)?\.? ?(\d{1,2}))"_s);
    static const auto numberFirst = pattern(uR"((?:schoolweek|kalenderweek|week|wk|kw|w)?\.? ?(?:nr\.? ?)?(\d{1,2})(?: ?[-/ ] ?(\d{4}))?)"_s);
    static const QRegularExpression lead(uR"(^week (van|of) )"_s);
    auto words = plain(text);
    words = words.first(words.indexOf(u'(') < 0 ? words.size() : words.indexOf(u'(')).trimmed();
    if (const auto match = yearFirst.match(words); match.hasMatch()) {
        return weekOf(match.captured(2).toInt(), match.capturedView(1), anchor);
    }
    if (const auto match = numberFirst.match(words); match.hasMatch()) {
        return weekOf(match.captured(1).toInt(), match.capturedView(2), anchor);
    }
    const auto moment = momentFrom(words.remove(lead), {.today = anchor.day(), .week = {}});
    return moment && moment->isDated ? Reading<Week>(Week::of(moment->day)) : std::unexpected(wrong(Reason::NotAWeek));
}

Reading<Week> weekOfHeading(QStringView text, const Anchor &anchor)
{
    static const QRegularExpression heading(
        uR"(^(?:weekplan(?:ning)?|planning)? ?(?:week|wk|w)\.? ?(?:nr\.? ?)?(\d{1,2})(?: ?[-/] ?(\d{4}))?(?![-/0-9]))"_s);
    const auto words = plain(text);
    if (const auto match = heading.match(words); match.hasMatch()) {
        return weekOf(match.captured(1).toInt(), match.capturedView(2), anchor);
    }
    static const auto whole = pattern(uR"((?:\d{4} ?-? ?w ?\d{1,2}|week (?:van|of) .+))"_s);
    return whole.match(words).hasMatch() ? weekFrom(words, anchor) : std::unexpected(wrong(Reason::NotAWeek));
}
}
