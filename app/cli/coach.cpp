// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "work/coaching.h"
#include "work/delivery_chain.h"

#include <QJsonArray>
#include <QLocale>
#include <QMetaEnum>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr std::array feelings{
    std::pair{"good"_L1, CoachMessage::Feeling::Good},
    std::pair{"so-so"_L1, CoachMessage::Feeling::SoSo},
    std::pair{"bad"_L1, CoachMessage::Feeling::Bad},
};

Expected<CoachMessage::Feeling> feelingFrom(const QString &word)
{
    const auto found = std::ranges::find(feelings, word, [](const auto &feeling) { return QString(feeling.first); });
    return found == feelings.end() ? failure(ErrorKind::Usage, u"--feeling is good, so-so or bad"_s) : Expected<CoachMessage::Feeling>(found->second);
}

QString wordOf(CoachMessage::Feeling feeling)
{
    const auto found = std::ranges::find(feelings, feeling, &decltype(feelings)::value_type::second);
    return found == feelings.end() ? QString() : QString(found->first);
}

Expected<QJsonObject> jsonOf(OpenProfile &session, const CoachMessage &message, const QString &name)
{
    const auto delivery = Outbox(session.database).deliveryOf(message.id);
    if (!delivery) {
        return std::unexpected(delivery.error());
    }
    QJsonArray chain;
    const auto stages = coachMessageChain(message, *delivery);
    for (const auto &stage : stages) {
        chain.append(propertiesOf(stage));
    }
    return QJsonObject{{u"id"_s, message.id.toString()},
                       {u"student"_s, message.student.toString()},
                       {u"name"_s, name},
                       {u"coach"_s, message.coach.isNull() ? QJsonValue() : QJsonValue(message.coach.toString())},
                       {u"wish"_s, Weekwijzer::jsonOf(message.wish)},
                       {u"feeling"_s, Weekwijzer::jsonOf(message.feeling)},
                       {u"text"_s, message.text},
                       {u"madeAt"_s, Weekwijzer::jsonOf(message.madeAt)},
                       {u"receivedAt"_s, Weekwijzer::jsonOf(message.receivedAt)},
                       {u"seenAt"_s, Weekwijzer::jsonOf(message.seenAt)},
                       {u"chain"_s, chain}};
}

QString textOf(const CoachMessage &message, const QString &name)
{
    QStringList said{u"%1  %2  %3%4"_s.arg(message.id.toString(), QLocale().toString(message.madeAt.toLocalTime(), QLocale::ShortFormat), name,
                                           message.seenAt.isValid() ? u", read"_s : u""_s)};
    if (message.wish == CoachMessage::Wish::CallMe) {
        said += u"please call me"_s;
    }
    if (const auto feeling = wordOf(message.feeling); !feeling.isEmpty()) {
        said += u"feels "_s + feeling;
    }
    if (!message.text.isEmpty()) {
        said += QString(message.text).replace(u'\n', u"\n  "_s);
    }
    return said.join(u"\n  "_s);
}
}

Expected<Output> tellCoach(const Call &call)
{
    const auto feeling = call.options.isSet(u"feeling"_s) ? feelingFrom(call.options.value(u"feeling"_s)) : CoachMessage::Feeling::Unsaid;
    auto session = feeling ? openAs(Role::Student, call) : std::unexpected(feeling.error());
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto coach = coachOf(PlanStore(session->database), session->pairing.person);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto wish = call.options.isSet(u"call-me"_s) ? CoachMessage::Wish::CallMe : CoachMessage::Wish::Tell;
    return Coaching(session->database, session->pairing.person)
        .tell(wish, *feeling, call.options.value(u"text"_s), QDateTime::currentDateTimeUtc())
        .and_then([&](const Id &message) {
            return saved(*session, u"For %1, your coach, and nobody else."_s.arg((*coach)->name), {{u"message"_s, message.toString()}});
        });
}

Expected<Output> coachMessages(const Call &call)
{
    auto session = OpenProfile::open(call);
    const auto all = session ? SharingStore(session->database).messages() : std::unexpected(session.error());
    if (!all) {
        return std::unexpected(all.error());
    }
    QStringList lines;
    QJsonArray array;
    for (const auto &message : *all) {
        const auto student = PlanStore(session->database).person(message.student);
        const auto name = student && *student ? (*student)->name : QString();
        const auto json = jsonOf(*session, message, name);
        if (!json) {
            return std::unexpected(json.error());
        }
        array.append(*json);
        lines.append(textOf(message, name));
    }
    return Output{.text = lines.isEmpty() ? u"No words to a coach are here."_s : lines.join(u"\n\n"_s), .json = {{u"messages"_s, array}}};
}

Expected<Output> seen(const Call &call)
{
    auto session = openAs(Role::Teacher, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto message = chosenMessage(*session, call.arguments.first());
    if (!message) {
        return std::unexpected(message.error());
    }
    return Coaching(session->database, session->pairing.person).markSeen(message->id, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"The student will see that you have read it."_s, {{u"message"_s, message->id.toString()}});
    });
}
}
