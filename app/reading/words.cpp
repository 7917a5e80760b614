// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QString Words::sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Invalid:
        return tr("This cannot be kept like that. Change it and try again.");
    case ErrorKind::BadInput:
        return tr("This cannot be read. Check what you typed.");
    case ErrorKind::NotFound:
        return tr("This is no longer in the plan. What you made stays here.");
    case ErrorKind::NotAllowed:
        return tr("This is not possible for you. Ask your teacher.");
    case ErrorKind::Stale:
        return tr("Somebody changed this before you. Look at it once more.");
    case ErrorKind::Unpaired:
        return tr("The school does not know this device any more. Your work is safe here; ask your teacher for a new code.");
    case ErrorKind::Offline:
        return tr("There is no connection to the school. It goes on by itself later.");
    case ErrorKind::Busy:
        return tr("Somebody else is using this now. It goes on by itself later.");
    case ErrorKind::TooOld:
        return tr("This program needs an update. Your work is safe here.");
    case ErrorKind::BadReply:
        return tr("The school's answer could not be read. It is tried again later.");
    case ErrorKind::WrongKey:
        return tr("The key to your work is missing. Nothing was changed; ask your teacher for help.");
    case ErrorKind::NewerFile:
        return tr("Your work was saved by a newer version of the program. Update this one.");
    case ErrorKind::DiskFull:
        return tr("This device is full. Make room, then try again; what was saved is safe.");
    case ErrorKind::Corrupt:
        return tr("The file with your work is damaged. Do not delete anything; ask your teacher for help.");
    case ErrorKind::Forked:
        return tr("This is a copy of another device's work. It gets a name of its own at the next connection.");
    case ErrorKind::Erased:
        return tr("This was erased on request.");
    case ErrorKind::ManyDeletions:
        return tr("The school asks to remove a lot from this device. Nothing was removed yet; look at it together with your teacher.");
    case ErrorKind::OtherReader:
        return tr("This file is for somebody else. Nothing was changed.");
    case ErrorKind::UnknownSender:
        return tr("This file comes from another school. Nothing was changed.");
    case ErrorKind::BadSignature:
        return tr("This file was not made by who it says. Nothing was changed; tell your teacher.");
    case ErrorKind::Damaged:
        return tr("This file is damaged. Nothing is lost: let it be written once more.");
    case ErrorKind::PartMissing:
        return tr("A part of this file is missing. Put all its parts in one folder and try again.");
    case ErrorKind::BadStick:
        return tr("The stick did not keep what was written to it. Take another one; your work is safe here.");
    case ErrorKind::Storage:
        break;
    }
    return tr("Saving or reading failed on this device. Try again; if it stays so, ask for help.");
}

QString Words::openingSentence(ErrorKind kind)
{
    return kind == ErrorKind::Busy ? tr("Another program on this device has your work open. Close that one first.") : sentence(kind);
}

QString Words::week(Week week)
{
    return tr("Week %1").arg(week.number);
}

QString Words::days(Week week)
{
    const QLocale locale;
    const auto monday = week.monday();
    const auto sunday = week.sunday();
    //: How a day and a month are written, see QLocale::toString
    const auto dayAndMonth = tr("d MMMM");
    const auto first = monday.month() == sunday.month() ? QString::number(monday.day()) : locale.toString(monday, dayAndMonth);
    return u"%1 – %2"_s.arg(first, locale.toString(sunday, dayAndMonth));
}

QString Words::day(QDate day)
{
    //: How a weekday, day and month are written, see QLocale::toString
    return QLocale().toString(day, tr("dddd d MMMM"));
}

QString Words::shortDay(QDate day)
{
    //: How a short weekday and day are written, see QLocale::toString
    return QLocale().toString(day, tr("ddd d"));
}

QString Words::moment(const QDateTime &instant, const QDateTime &localNow)
{
    if (!instant.isValid()) {
        return {};
    }
    const auto local = instant.toTimeZone(localNow.timeZone());
    const auto clock = time(local.time());
    return local.date() == localNow.date() ? clock : u"%1 %2"_s.arg(shortDay(local.date()), clock);
}

QString Words::deadline(QDate day, QTime time)
{
    if (!day.isValid()) {
        return {};
    }
    return time.isValid() ? u"%1, %2"_s.arg(Words::day(day), Words::time(time)) : Words::day(day);
}

QString Words::weekday(Qt::DayOfWeek weekday)
{
    return QLocale().dayName(weekday);
}

QString Words::time(QTime time)
{
    //: How a time of the day is written, see QLocale::toString
    return QLocale().toString(time, tr("HH:mm"));
}

QString Words::minutes(int minutes)
{
    //: Minutes, as short as can be; the blank is one that doesn't break
    return tr("%1\u00a0min").arg(minutes);
}

QString Words::parts(int done, int parts)
{
    return tr("%1 of %n part(s) done", nullptr, parts).arg(done);
}

QString Words::duration(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(duration).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString Words::megabytes(qint64 bytes)
{
    const auto tenths = std::max<qint64>(1, (bytes + 50'000) / 100'000);
    //: The size of a file in millions of bytes; the blank is one that doesn't break
    return tr("%1\u00a0MB").arg(QLocale().toString(double(tenths) / 10, 'f', tenths < 100 ? 1 : 0));
}

QString Words::importance(PlanItem::Importance importance)
{
    switch (importance) {
    case PlanItem::Importance::Must:
        return tr("must");
    case PlanItem::Importance::Should:
        return tr("should");
    case PlanItem::Importance::Extra:
        return tr("extra");
    }
    Q_UNREACHABLE_RETURN({});
}

QString Words::sort(PlanItem::Sort sort)
{
    switch (sort) {
    case PlanItem::Sort::Task:
        return tr("Task");
    case PlanItem::Sort::Test:
        return tr("Test");
    case PlanItem::Sort::Lesson:
        return tr("Lesson");
    case PlanItem::Sort::LiveMoment:
        return tr("Live moment");
    }
    Q_UNREACHABLE_RETURN({});
}

QString Words::kind(Kind kind)
{
    switch (kind) {
    case Kind::Draft:
        return tr("Draft");
    case Kind::HandIn:
        return tr("Work handed in");
    case Kind::Attachment:
        return tr("File handed in");
    case Kind::Feedback:
        return tr("Feedback");
    case Kind::PlannerMoment:
        return tr("Moment");
    case Kind::Tick:
        return tr("Tick");
    case Kind::WorkedTime:
        return tr("Time worked");
    case Kind::AvailableTime:
        return tr("My own time");
    case Kind::OwnActivity:
        return tr("Something of your own");
    case Kind::OwnWeek:
        return tr("What you wrote about a week");
    case Kind::IfThenPlan:
        return tr("If-then plan");
    case Kind::WorkDecision:
        return tr("What you decided about work");
    case Kind::CheckIn:
        return tr("How it goes");
    case Kind::SupportChoice:
        return tr("How much help you get");
    case Kind::Question:
        return tr("Question");
    case Kind::Answer:
        return tr("Answer");
    case Kind::ClassNote:
        return tr("Something to ask in class");
    case Kind::OwnTask:
        return tr("Task of your own");
    case Kind::WorkChoice:
        return tr("What you chose");
    case Kind::Absence:
        return tr("Days that you are absent");
    case Kind::CoachMessage:
        return tr("Word to your coach");
    case Kind::SharedState:
    case Kind::SharingChoice:
        return tr("What your parents see");
    case Kind::FinishedDay:
        return tr("Day done");
    default:
        return tr("A change");
    }
}

QString Words::mode(PlanItem::Mode mode)
{
    switch (mode) {
    case PlanItem::Mode::Unsaid:
        return {};
    case PlanItem::Mode::Physical:
        return tr("together at school");
    case PlanItem::Mode::OnlineLive:
        return tr("online, live");
    case PlanItem::Mode::OwnTime:
        return tr("in your own time");
    }
    Q_UNREACHABLE_RETURN({});
}

QString Words::place(PlanItem::Place place)
{
    switch (place) {
    case PlanItem::Place::Unsaid:
        return {};
    case PlanItem::Place::Home:
        return tr("at home");
    case PlanItem::Place::School:
        return tr("at school");
    case PlanItem::Place::Anywhere:
        return tr("anywhere");
    }
    Q_UNREACHABLE_RETURN({});
}

QString Words::independence(PlanItem::Independence independence)
{
    switch (independence) {
    case PlanItem::Independence::Unsaid:
        return {};
    case PlanItem::Independence::WithHelp:
        return tr("with help");
    case PlanItem::Independence::PlanAlong:
        return tr("you plan along");
    case PlanItem::Independence::Alone:
        return tr("on your own");
    }
    Q_UNREACHABLE_RETURN({});
}
}
