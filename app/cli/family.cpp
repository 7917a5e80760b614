// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "records/sharing_words.h"
#include "work/seen_week.h"

#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr std::array states{
    std::pair{"notShared"_L1, SeenState::NotShared}, std::pair{"open"_L1, SeenState::Open}, std::pair{"late"_L1, SeenState::Late},
    std::pair{"started"_L1, SeenState::Started},     std::pair{"done"_L1, SeenState::Done}, std::pair{"handedIn"_L1, SeenState::HandedIn},
};

QString wordOf(SeenState state)
{
    return std::ranges::find(states, state, &decltype(states)::value_type::second)->first;
}

QJsonValue jsonOf(const std::optional<ExpectationLetter> &letter)
{
    return letter ? QJsonObject{{u"language"_s, letter->language},
                                {u"ofYourChild"_s, letter->ofYourChild},
                                {u"ofYou"_s, letter->ofYou},
                                {u"notOfYou"_s, letter->notOfYou},
                                {u"whomToCall"_s, letter->whomToCall}}
                  : QJsonValue();
}

QJsonObject jsonOf(const SeenWeek &seen)
{
    QJsonArray items;
    for (const auto &item : seen.items) {
        items.append(QJsonObject{{u"id"_s, item.item.toString()},
                                 {u"subject"_s, item.subject},
                                 {u"title"_s, item.title},
                                 {u"due"_s, Weekwijzer::jsonOf(QVariant(item.due))},
                                 {u"state"_s, wordOf(item.state)}});
    }
    return {{u"name"_s, seen.name},
            {u"coach"_s, seen.coach},
            {u"week"_s, seen.week.toString()},
            {u"agreed"_s, QJsonArray::fromStringList(wordsOf(seen.agreed))},
            {u"chosen"_s, QJsonArray::fromStringList(wordsOf(seen.chosen))},
            {u"items"_s, items},
            {u"letter"_s, jsonOf(seen.letter)}};
}

QString textOf(const SeenWeek &seen)
{
    QStringList lines{u"%1, %2"_s.arg(seen.name, seen.week.toString())};
    for (const auto &item : seen.items) {
        lines.append(u"  %1  %2: %3"_s.arg(wordOf(item.state).leftJustified(9), item.subject, item.title));
    }
    return lines.join(u'\n');
}

/** Each child of a guardian; a student themselves. */
Expected<QList<Id>> seenHere(OpenProfile &session)
{
    const auto person = session.person();
    const auto students = person ? SharingStore(session.database).students() : std::unexpected(person.error());
    if (!students) {
        return std::unexpected(students.error());
    }
    if (person->role == Role::Student) {
        return QList{person->id};
    }
    if (person->role != Role::Guardian) {
        return failure(ErrorKind::NotAllowed, u"only a student and their parents see this"_s);
    }
    QList<Id> ids;
    std::ranges::transform(*students, std::back_inserter(ids), &Person::id);
    return ids;
}
}

Expected<Output> share(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (!call.options.isSet(u"parts"_s)) {
        const auto seen = readSeenWeek(session->database, session->pairing.person, Week::of(call.today), session->localNow, u"nl"_s);
        return seen.transform([](const SeenWeek &week) {
            return Output{.text = u"Agreed: %1\nChosen: %2"_s.arg(wordsOf(week.agreed).join(u", "_s), wordsOf(week.chosen).join(u", "_s)),
                          .json = {{u"agreed"_s, QJsonArray::fromStringList(wordsOf(week.agreed))},
                                   {u"chosen"_s, QJsonArray::fromStringList(wordsOf(week.chosen))}}};
        });
    }
    const auto chosen = partsFrom(call.options.value(u"parts"_s));
    const auto done = chosen.and_then([&](SharingChoice::Parts wanted) {
        return Sharing(session->database, session->pairing.person).choose(wanted, call.today, QDateTime::currentDateTimeUtc());
    });
    return done.and_then([&] { return saved(*session, u"What your parents see is as you chose."_s, {}); });
}

Expected<Output> family(const Call &call)
{
    auto session = OpenProfile::open(call);
    const auto students = session ? seenHere(*session) : std::unexpected(session.error());
    const auto week = call.options.isSet(u"week"_s) ? chosenWeek(call.options.value(u"week"_s)) : Expected<Week>(Week::of(call.today));
    if (!students || !week) {
        return std::unexpected(!students ? students.error() : week.error());
    }
    QStringList texts;
    QJsonArray array;
    for (const auto &student : *students) {
        const auto seen = readSeenWeek(session->database, student, *week, session->localNow, QLocale().bcp47Name());
        if (!seen) {
            return std::unexpected(seen.error());
        }
        texts.append(textOf(*seen));
        array.append(jsonOf(*seen));
    }
    return Output{.text = texts.isEmpty() ? u"No child is known here yet."_s : texts.join(u"\n\n"_s), .json = {{u"children"_s, array}}};
}
}
