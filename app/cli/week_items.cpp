// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_items.h"

#include "json.h"

#include "work/delivery_chain.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QLatin1StringView nameOf(ItemState state)
{
    switch (state) {
    case ItemState::ToDo:
        return "toDo"_L1;
    case ItemState::Started:
        return "started"_L1;
    case ItemState::Late:
        return "late"_L1;
    case ItemState::Done:
        return "done"_L1;
    case ItemState::HandedIn:
        return "handedIn"_L1;
    case ItemState::FeedbackToRead:
        return "feedbackToRead"_L1;
    case ItemState::FeedbackRead:
        return "feedbackRead"_L1;
    case ItemState::MovedOn:
        return "movedOn"_L1;
    case ItemState::LetGo:
        return "letGo"_L1;
    }
    return {};
}

QLatin1StringView nameOf(Asked asked)
{
    switch (asked) {
    case Asked::Yes:
        return "yes"_L1;
    case Asked::NotNeeded:
        return "notNeeded"_L1;
    case Asked::Free:
        return "free"_L1;
    case Asked::NotPicked:
        return "notPicked"_L1;
    }
    return {};
}

QLatin1StringView nameOf(Away away)
{
    switch (away) {
    case Away::No:
        return "no"_L1;
    case Away::Said:
        return "said"_L1;
    case Away::Absent:
        return "absent"_L1;
    case Away::AtHome:
        return "atHome"_L1;
    case Away::Busy:
        return "busy"_L1;
    }
    return {};
}

QString reasonOf(Away away)
{
    switch (away) {
    case Away::No:
        return {};
    case Away::Said:
        return u"you can't be there"_s;
    case Away::Absent:
        return u"you are absent"_s;
    case Away::AtHome:
        return u"at home today"_s;
    case Away::Busy:
        return u"you do something else then"_s;
    }
    return {};
}

QString routeInWords(PlanItem::Route route)
{
    switch (route) {
    case PlanItem::Route::Core:
        return {};
    case PlanItem::Route::MoreHelp:
        return u"more explanation"_s;
    case PlanItem::Route::Deeper:
        return u"deepening"_s;
    }
    return {};
}

QJsonObject choiceOf(const ItemStanding &standing)
{
    QJsonObject json{{u"asked"_s, nameOf(standing.asked)}, {u"taken"_s, standing.taken}, {u"away"_s, nameOf(standing.away)}};
    json.insert("standIn"_L1, standing.standIn ? QJsonValue(standing.standIn->id.toString()) : QJsonValue());
    json.insert("insteadOf"_L1, standing.insteadOf ? QJsonValue(standing.insteadOf->id.toString()) : QJsonValue());
    if (const auto &board = standing.board) {
        json.insert(
            "board"_L1,
            QJsonObject{{u"title"_s, board->board.title}, {u"pick"_s, board->board.pick}, {u"items"_s, board->items}, {u"taken"_s, board->taken}});
    }
    return json;
}

WeekItem aboutItem(const PlanItem &item, const WeekRows &rows, Week week, const QDateTime &localNow)
{
    return {.item = item,
            .week = week,
            .subject = rows.subjects.value(item.subject),
            .steps = rows.steps.value(item.id),
            .ticks = rows.ticks.value(item.id),
            .handIns = rows.handIns.value(item.id),
            .feedback = rows.feedback.value(item.id),
            .standing = standingOf(item, rows, week, localNow)};
}

QJsonArray stepsOf(const WeekItem &about)
{
    QJsonArray steps;
    for (const auto &step : about.steps) {
        auto json = propertiesOf(step);
        json.insert("id"_L1, step.id.toString());
        json.insert("done"_L1, isTicked(step.id, about.ticks));
        steps.append(json);
    }
    return steps;
}
}

Expected<QList<WeekItem>> itemsOf(OpenProfile &session, Week week)
{
    const auto rows = readWeekRows(session.database, session.pairing.person, week);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<WeekItem> all;
    for (const auto &item : rows->items) {
        all.append(aboutItem(item, *rows, week, session.localNow));
    }
    return all;
}

Expected<WeekItem> withAll(OpenProfile &session, const PlanItem &item)
{
    return readRowsAbout(session.database, session.pairing.person, item.id).transform([&](const RowsAboutItem &about) {
        return aboutItem(about.item, about.rows, about.week, session.localNow);
    });
}

QJsonObject jsonOf(const HandIn &handIn)
{
    auto json = propertiesOf(handIn);
    json.insert("id"_L1, handIn.id.toString());
    json.insert("student"_L1, handIn.student.toString());
    json.insert("item"_L1, handIn.item.toString());
    return json;
}

QJsonObject jsonOf(const Feedback &feedback)
{
    auto json = propertiesOf(feedback);
    json.insert("id"_L1, feedback.id.toString());
    json.insert("student"_L1, feedback.student.toString());
    json.insert("item"_L1, feedback.item.toString());
    json.insert("handIn"_L1, jsonOf(feedback.handIn));
    json.insert("teacher"_L1, feedback.teacher.toString());
    json.insert("recording"_L1, feedback.file.isNull() ? QJsonValue() : QString::fromLatin1(feedback.file.toHex()));
    return json;
}

Expected<QJsonObject> jsonOf(OpenProfile &session, const WeekItem &about)
{
    auto json = propertiesOf(about.item);
    json.insert("id"_L1, about.item.id.toString());
    json.insert("week"_L1, about.week.toString());
    json.insert("subject"_L1, about.subject.name);
    json.insert("steps"_L1, stepsOf(about));
    json.insert("done"_L1, isTicked({}, about.ticks));
    json.insert("progress"_L1, propertiesOf(about.standing.progress));
    json.insert("state"_L1, nameOf(about.standing.state));
    json.insert("moment"_L1,
                about.standing.placement.inBasket() ? QJsonValue()
                                                    : QJsonObject{{u"day"_s, jsonOf(about.standing.placement.day)},
                                                                  {u"time"_s, jsonOf(about.standing.placement.time)},
                                                                  {u"fixed"_s, about.standing.placement.fixed}});
    QJsonArray handIns;
    Outbox outbox(session.database);
    for (const auto &handIn : about.handIns) {
        const auto delivery = outbox.deliveryOf(handIn.id);
        if (!delivery) {
            return std::unexpected(delivery.error());
        }
        const auto answer = std::ranges::find(about.feedback, handIn.id, &Feedback::handIn);
        QJsonArray chain;
        for (const auto &stage : handInChain(handIn, *delivery, answer == about.feedback.end() ? std::nullopt : std::optional(*answer))) {
            chain.append(propertiesOf(stage));
        }
        auto one = jsonOf(handIn);
        one.insert("chain"_L1, chain);
        handIns.append(one);
    }
    QJsonArray answers;
    for (const auto &answer : about.feedback) {
        answers.append(jsonOf(answer));
    }
    json.insert("choice"_L1, choiceOf(about.standing));
    json.insert("handIns"_L1, handIns);
    json.insert("feedback"_L1, answers);
    return json;
}

QString inWords(const WeekItem &about)
{
    switch (about.standing.state) {
    case ItemState::ToDo:
        return u"to do"_s;
    case ItemState::Started:
        return u"%1 of %2 parts done"_s.arg(about.standing.progress.done).arg(about.standing.progress.parts);
    case ItemState::Late:
        return u"late"_s;
    case ItemState::Done:
        return u"done"_s;
    case ItemState::HandedIn:
        return u"handed in"_s;
    case ItemState::FeedbackToRead:
        return u"feedback to read"_s;
    case ItemState::FeedbackRead:
        return u"feedback read"_s;
    case ItemState::MovedOn:
        return u"goes on in another week"_s;
    case ItemState::LetGo:
        return u"let go"_s;
    }
    return {};
}

QString choiceInWords(const WeekItem &about)
{
    const auto &standing = about.standing;
    QStringList words{routeInWords(about.item.route)};
    if (standing.board) {
        words += u"choose %1 of %2: %3"_s.arg(standing.board->board.pick).arg(standing.board->items).arg(standing.board->board.title);
        words += standing.taken ? u"chosen"_s : QString();
    }
    if (standing.standIn) {
        words += standing.away == Away::No ? u"if you can't be there: “%1”"_s.arg(standing.standIn->title)
                                           : u"%1: do “%2” instead"_s.arg(reasonOf(standing.away), standing.standIn->title);
    } else if (isMoment(about.item)) {
        words += reasonOf(standing.away);
    }
    words += standing.insteadOf ? u"instead of “%1”"_s.arg(standing.insteadOf->title) : QString();
    words.removeAll(QString());
    return words.join(u", ");
}

QString inWords(QDate day, QTime time)
{
    if (!day.isValid()) {
        return {};
    }
    const auto words = QLocale().toString(day, u"ddd d MMM");
    return time.isValid() ? words + u' ' + time.toString(u"HH:mm") : words;
}
}
