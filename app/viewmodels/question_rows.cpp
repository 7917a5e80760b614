// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "question_rows.h"

#include "words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
bool QuestionRow::hasUnread() const
{
    return std::ranges::any_of(answers, [](const AnswerRow &answer) { return answer.readAt.isEmpty(); });
}

QString AnswerWords::hour(const QuestionHour &hour)
{
    const auto begin = Words::time(hour.time);
    const auto until = hour.length.count() == 0 ? begin : u"%1 – %2"_s.arg(begin, Words::time(hour.time.addSecs(int(hour.length.count()) * 60)));
    //: When a teacher can be asked: the weekday, and from when to when
    const auto when = tr("Every %1, %2").arg(Words::weekday(hour.weekday), until);
    return hour.where.isEmpty() ? when : u"%1, %2"_s.arg(when, hour.where);
}

QString AnswerWords::next(const std::optional<HourOn> &next)
{
    return next ? tr("The next one: %1").arg(Words::deadline(next->day, next->hour.time)) : QString();
}

QString AnswerWords::askedNow(const std::optional<AnswerTime> &time)
{
    if (!time) {
        return tr("Nobody said yet how soon an answer comes.");
    }
    const auto words = Words::deadline(time->day, time->time);
    return time->time.isValid() ? tr("Sent today, you can expect an answer in the question hour of %1.").arg(words)
                                : tr("Sent today, you can expect an answer by %1.").arg(words);
}

QString AnswerWords::asked(const Question &question, const std::optional<AnswerTime> &time, const QDateTime &localNow)
{
    if (!question.receivedAt.isValid() || !time) {
        return askedNow(time);
    }
    const auto words = Words::deadline(time->day, time->time);
    if (time->isOver(localNow)) {
        return tr("You could expect an answer by %1. Ask again in class.").arg(words);
    }
    return time->time.isValid() ? tr("You can expect an answer in the question hour of %1.").arg(words)
                                : tr("You can expect an answer by %1.").arg(words);
}
}
