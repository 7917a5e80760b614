// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "week_items.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** A part of the page that is always there, filled in or not. */
QString section(const QString &heading, const QStringList &contents)
{
    QStringList filled;
    for (const auto &content : contents) {
        if (!content.isEmpty()) {
            filled.append(content);
        }
    }
    auto text = filled.isEmpty() ? u"not filled in"_s : filled.join(u'\n');
    return heading + u"\n  "_s + text.replace(u'\n', u"\n  "_s);
}

QStringList stepsIn(const WeekItem &about)
{
    QStringList lines;
    for (const auto &step : about.steps) {
        lines.append(u"[%1] %2. %3"_s.arg(isTicked(step.id, about.ticks) ? u"x"_s : u" "_s, QString::number(step.position), step.text));
    }
    return lines;
}

QString instantInWords(const QDateTime &instant)
{
    return QLocale().toString(instant.toLocalTime(), QLocale::ShortFormat);
}

QStringList handInsIn(const WeekItem &about)
{
    QStringList lines{about.item.handInHow, about.item.handInWhere};
    for (const auto &handIn : about.handIns) {
        const auto arrived = handIn.receivedAt.isValid() ? u"received %1"_s.arg(instantInWords(handIn.receivedAt)) : u"saved here"_s;
        lines.append(u"%1 made %2, %3"_s.arg(handIn.id.toString(), instantInWords(handIn.madeAt), arrived));
    }
    return lines;
}

QStringList feedbackIn(const WeekItem &about)
{
    QStringList lines{about.item.evaluation};
    for (const auto &feedback : about.feedback) {
        lines.append(
            u"%1 of %2%3"_s.arg(feedback.id.toString(), instantInWords(feedback.madeAt), feedback.readAt.isValid() ? u", read"_s : u", not read"_s));
        lines.append(u"  where to: %1"_s.arg(feedback.whereTo));
        lines.append(u"  where now: %1"_s.arg(feedback.whereNow));
        lines.append(u"  next step: %1"_s.arg(feedback.nextStep));
    }
    return lines;
}

QString textOf(const WeekItem &about)
{
    const auto &item = about.item;
    const auto when = about.standing.placement.inBasket() ? u"to plan"_s : inWords(about.standing.placement.day, about.standing.placement.time);
    const QStringList sections{
        section(u"What"_s,
                {u"%1 · week %2 · %3 · %4"_s.arg(about.subject.name).arg(about.week.number).arg(when, inWords(about)), choiceInWords(about),
                 item.doneInClass}),
        section(u"Goal and why"_s, {item.goal, item.why}),
        section(u"Steps"_s, stepsIn(about)),
        section(u"Material"_s, {item.material, item.needs}),
        section(u"Hand in"_s, handInsIn(about)),
        section(u"By when"_s, {inWords(item.due, item.dueTime)}),
        section(u"Questions"_s, {item.ask}),
        section(u"Feedback"_s, feedbackIn(about)),
    };
    return item.title + u"\n"_s + item.id.toString() + u"\n\n"_s + sections.join(u"\n\n"_s);
}
}

Expected<Output> item(const Call &call)
{
    auto session = OpenProfile::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto about = chosenItem(*session, call, call.arguments.first()).and_then([&](const PlanItem &item) { return withAll(*session, item); });
    if (!about) {
        return std::unexpected(about.error());
    }
    return jsonOf(*session, *about).transform([&](const QJsonObject &json) { return Output{.text = textOf(*about), .json = json}; });
}
}
