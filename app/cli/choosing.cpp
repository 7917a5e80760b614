// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"

#include "stores/own_time_store.h"
#include "stores/plan_store.h"
#include "stores/record_store.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// Shorter ones are words, as in "de" or "ab".
constexpr qsizetype shortestId = 4;

template<typename T>
QList<T> byId(const QList<T> &all, const QString &text)
{
    QList<T> found;
    if (text.size() >= shortestId) {
        std::ranges::copy_if(all, std::back_inserter(found), [&](const T &one) { return one.id.toString().startsWith(text, Qt::CaseInsensitive); });
    }
    return found;
}

/** What a person calls it. */
template<typename T>
const QString &nameOf(const T &one)
{
    if constexpr (requires { one.title; }) {
        return one.title;
    } else {
        return one.name;
    }
}

/** Those whose whole title it is, or else those it is a part of. */
template<typename T>
QList<T> byTitle(const QList<T> &all, const QString &text)
{
    QList<T> whole;
    QList<T> part;
    for (const auto &item : all) {
        if (nameOf(item).compare(text, Qt::CaseInsensitive) == 0) {
            whole.append(item);
        } else if (nameOf(item).contains(text, Qt::CaseInsensitive)) {
            part.append(item);
        }
    }
    return whole.isEmpty() ? part : whole;
}

template<typename T>
Expected<T> only(const QList<T> &found)
{
    if (found.size() == 1) {
        return found.first();
    }
    QStringList candidates;
    for (const auto &item : found.first(std::min<qsizetype>(found.size(), 5))) {
        candidates.append(u"%1 %2"_s.arg(item.id.toString().first(8), nameOf(item)));
    }
    return failure(ErrorKind::Usage, u"%1 fit, say more or use an id: %2"_s.arg(found.size()).arg(candidates.join(u"; "_s)));
}

template<typename T>
Expected<T> onlyByAny(const Expected<QList<T>> &all, const QString &text, const QString &what)
{
    if (!all) {
        return std::unexpected(all.error());
    }
    for (const auto &found : {byId(*all, text), byTitle(*all, text)}) {
        if (!found.isEmpty()) {
            return only(found);
        }
    }
    return failure(ErrorKind::NotFound, u"no %1 here is or contains “%2”"_s.arg(what, text));
}

template<typename T>
Expected<T> onlyById(OpenProfile &session, const QString &text, const QString &what)
{
    const auto all = RecordStore(session.database).select<T>({});
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = byId(*all, text);
    if (found.isEmpty()) {
        return failure(ErrorKind::NotFound, u"there is no %1 “%2” here"_s.arg(what, text));
    }
    return found.size() == 1 ? Expected<T>(found.first())
                             : failure(ErrorKind::Usage, u"the id of more than one %1 begins with “%2”"_s.arg(what, text));
}

/** Monday is 1; 0 for a word that is no weekday. */
int weekdayOf(const QString &word)
{
    if (word.size() < 2) {
        return 0;
    }
    for (const auto &locale : {QLocale(QLocale::English), QLocale(QLocale::Dutch), QLocale()}) {
        for (int day = 1; day <= 7; ++day) {
            if (locale.standaloneDayName(day).startsWith(word, Qt::CaseInsensitive)) {
                return day;
            }
        }
    }
    return 0;
}
}

Expected<PlanItem> chosenItem(OpenProfile &session, const Call &call, const QString &text)
{
    const auto week = call.options.isSet(u"week"_s) ? chosenWeek(call.options.value(u"week"_s)) : Expected<Week>(Week::of(call.today));
    if (!week) {
        return std::unexpected(week.error());
    }
    auto all = RecordStore(session.database).select<PlanItem>({});
    const auto ofWeek = PlanStore(session.database).itemsOf(*week);
    const auto own = OwnTaskStore(session.database).all();
    if (!all || !ofWeek || !own) {
        return std::unexpected(!all ? all.error() : !ofWeek ? ofWeek.error() : own.error());
    }
    std::ranges::transform(*own, std::back_inserter(*all), &asItem);
    for (const auto &found : {byId(*all, text), byTitle(*ofWeek, text), byTitle(*all, text)}) {
        if (!found.isEmpty()) {
            return only(found);
        }
    }
    return failure(ErrorKind::NotFound, u"no item here is or contains “%1”"_s.arg(text));
}

Expected<OwnActivity> chosenActivity(OpenProfile &session, const QString &text)
{
    return onlyByAny(OwnTimeStore(session.database).activitiesOf(session.pairing.person), text, u"activity"_s);
}

Expected<OwnTask> chosenOwnTask(OpenProfile &session, const QString &text)
{
    return onlyByAny(OwnTaskStore(session.database).all(), text, u"task of one's own"_s);
}

Expected<Group> chosenGroup(OpenProfile &session, const QString &text)
{
    return onlyByAny(RecordStore(session.database).select<Group>({}), text, u"group"_s);
}

Expected<Subject> chosenSubject(OpenProfile &session, const QString &text)
{
    return onlyByAny(PlanStore(session.database).subjects(), text, u"subject"_s);
}

Expected<HandIn> chosenHandIn(OpenProfile &session, const QString &text)
{
    return onlyById<HandIn>(session, text, u"hand-in"_s);
}

Expected<Feedback> chosenFeedback(OpenProfile &session, const QString &text)
{
    return onlyById<Feedback>(session, text, u"feedback"_s);
}

Expected<CoachMessage> chosenMessage(OpenProfile &session, const QString &text)
{
    return onlyById<CoachMessage>(session, text, u"message"_s);
}

Expected<Question> chosenQuestion(OpenProfile &session, const QString &text)
{
    return onlyById<Question>(session, text, u"question"_s);
}

Expected<Answer> chosenAnswer(OpenProfile &session, const QString &text)
{
    return onlyById<Answer>(session, text, u"answer"_s);
}

Expected<ClassNote> chosenNote(OpenProfile &session, const QString &text)
{
    return onlyById<ClassNote>(session, text, u"note"_s);
}

Expected<QuestionHour> chosenHour(OpenProfile &session, const QString &text)
{
    return onlyById<QuestionHour>(session, text, u"question hour"_s);
}

Expected<Week> chosenWeek(const QString &text)
{
    const auto week = Week::fromString(text);
    return week.isValid() ? Expected<Week>(week) : failure(ErrorKind::Usage, u"“%1” is not a week like 2026-W47"_s.arg(text));
}

Expected<QDate> chosenDay(const QString &text, Week week)
{
    if (const auto date = QDate::fromString(text, Qt::ISODate); date.isValid()) {
        return date;
    }
    if (const int weekday = weekdayOf(text); weekday > 0) {
        return week.monday().addDays(weekday - 1);
    }
    return failure(ErrorKind::Usage, u"“%1” is no day: a date like 2026-11-20, a weekday, or basket"_s.arg(text));
}

Expected<QTime> chosenTime(const QString &text)
{
    const auto time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? Expected<QTime>(time) : failure(ErrorKind::Usage, u"“%1” is no time like 16:30"_s.arg(text));
}

Expected<std::chrono::minutes> chosenMinutes(const QString &text)
{
    bool isNumber = false;
    const auto minutes = text.toInt(&isNumber);
    return isNumber ? Expected<std::chrono::minutes>(minutes) : failure(ErrorKind::Usage, u"“%1” is no number of minutes"_s.arg(text));
}
}
