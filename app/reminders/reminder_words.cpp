// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString inWords(QTime time)
{
    //: How a time of the day is written, see QLocale::toString
    return QLocale().toString(time, ReminderWords::tr("HH:mm"));
}

QString titleOf(const Id &item, const QList<RemindableWork> &open)
{
    const auto work = std::ranges::find(open, item, &RemindableWork::item);
    return work == open.end() ? QString() : work->title;
}
}

Notice ReminderWords::notice(const Reminder &reminder, const QList<RemindableWork> &open)
{
    const Notice::Button postpone{.key = later, .text = tr("In an hour")};
    if (reminder.tellings.size() > 1) {
        return {.title = tr("%n things on your plan", nullptr, int(reminder.tellings.size())),
                .text = lines(reminder, open).join(u'\n'),
                .buttons = {postpone}};
    }
    const auto &telling = reminder.tellings.constFirst();
    const auto text = [&] {
        switch (telling.cause) {
        case ReminderCause::Time:
            return tr("You planned this for %1.").arg(inWords(telling.time));
        case ReminderCause::Day:
            return tr("You planned this for today.");
        case ReminderCause::Deadline:
            return tr("The deadline is tomorrow. It has no moment in your week yet.");
        case ReminderCause::Snoozed:
            break;
        }
        return tr("You asked to hear of this again.");
    }();
    return {.title = titleOf(telling.item, open), .text = text, .buttons = {{.key = done, .text = tr("Done")}, postpone}};
}

Notice ReminderWords::notKept()
{
    return {.title = tr("This could not be saved"), .text = tr("Open Weekwijzer and mark it there."), .buttons = {}};
}

QString ReminderWords::when(const QDateTime &when, QDate today)
{
    const auto days = today.daysTo(when.date());
    const auto day = days == 0 ? tr("Today") : days == 1 ? tr("Tomorrow") : QLocale().standaloneDayName(when.date().dayOfWeek());
    //: A day and a time, as in "Today 16:00"
    return tr("%1 %2").arg(day.first(1).toUpper() + day.sliced(1), inWords(when.time()));
}

QStringList ReminderWords::lines(const Reminder &reminder, const QList<RemindableWork> &open)
{
    QStringList lines;
    for (const auto &telling : reminder.tellings) {
        const auto title = titleOf(telling.item, open);
        if (telling.cause == ReminderCause::Time) {
            //: A time and what was planned for it
            lines += tr("%1 %2").arg(inWords(telling.time), title);
        } else if (telling.cause == ReminderCause::Deadline) {
            lines += tr("%1 – deadline tomorrow").arg(title);
        } else {
            lines += title;
        }
    }
    return lines;
}

QString ReminderWords::reason(const DensityReason &reason)
{
    const auto &kept = reason.kept;
    switch (reason.why) {
    case DensityReason::Why::Asked:
        return tr("You asked for all reminders.");
    case DensityReason::Why::Unknown:
        return tr("You get all reminders. When planning goes well, there will be fewer.");
    case DensityReason::Why::HardWeek:
        return tr("Last week was hard: %1 of %2 planned things got done. All reminders are back, to help.").arg(kept.done).arg(kept.planned);
    case DensityReason::Why::Share:
        break;
    }
    switch (reason.density) {
    case Density::All:
        return tr("In three weeks %1 of %2 planned things got done. You get all reminders.").arg(kept.done).arg(kept.planned);
    case Density::Fewer:
        return tr("In three weeks %1 of %2 planned things got done. So you hear only of what has a time or a deadline.")
            .arg(kept.done)
            .arg(kept.planned);
    case Density::Few:
        break;
    }
    return tr("In three weeks %1 of %2 planned things got done. So you hear only of deadlines that have no moment.").arg(kept.done).arg(kept.planned);
}
}
