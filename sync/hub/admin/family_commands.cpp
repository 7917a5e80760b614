// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "people.h"

#include "import/letter_file.h"
#include "records/school.h"
#include "records/sharing_words.h"
#include "service/office.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qint64 longestLetter = 200'000; // bytes

/** A school has one letter for each language and group; the one that is there, or what a new one is called. */
Expected<Id> letterId(Office &office, const ExpectationLetter &letter)
{
    const auto rows = office.records().ofKind(Kind::ExpectationLetter);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    for (const auto &row : *rows) {
        const auto known = fromRecord<ExpectationLetter>(row.record);
        if (!row.withdrawn && known.group == letter.group && known.language == letter.language) {
            return known.id;
        }
    }
    return Id::derived({"letter", letter.school.bytes(), letter.group.bytes(), letter.language.toUtf8()});
}

/** Tells whether anything changed. */
Expected<bool> keep(Office &office, ExpectationLetter letter, bool removes)
{
    const auto id = letterId(office, letter);
    if (!id) {
        return std::unexpected(id.error());
    }
    letter.id = *id;
    return removes ? office.withdraw(Kind::ExpectationLetter, *id) : office.put(toRecord(letter), QDateTime::currentDateTimeUtc());
}

Expected<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound, u"there is no file “%1” that can be read"_s.arg(path));
    }
    auto bytes = file.read(longestLetter + 1);
    return bytes.size() > longestLetter ? failure(ErrorKind::BadInput, u"“%1” is too long for a letter"_s.arg(path)) : Expected<QByteArray>(bytes);
}
}

void declareCoach(QCommandLineParser &parser)
{
    parser.addOption({u"student"_s, u"Who is coached."_s, u"name or id"_s});
    parser.addOption({u"coach"_s, u"A teacher; whoever coached the student before doesn't any more."_s, u"name or id"_s});
    parser.addOption({u"remove"_s, u"Nobody coaches them any more."_s});
}

Expected<CommandResult> changeCoach(const QCommandLineParser &parser)
{
    const bool removes = parser.isSet(u"remove"_s);
    const auto student = required(parser, u"student"_s);
    const auto coach = student && !removes ? required(parser, u"coach"_s) : student.transform([](const QString &) { return QString(); });
    auto database = coach ? openedHub(parser) : std::unexpected(coach.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto who = personCalled(*database, *student);
    const auto by = who && !removes ? personCalled(*database, *coach) : who.transform([](const Id &) { return Id(); });
    if (!by) {
        return std::unexpected(by.error());
    }
    return Office(*database).setCoach(*who, *by, QDateTime::currentDateTimeUtc()).transform([&](bool changed) {
        return CommandResult{
            .json = {{u"student"_s, who->toString()}, {u"coach"_s, removes ? QJsonValue() : QJsonValue(by->toString())}, {u"changed"_s, changed}},
            .lines = {removes ? u"Nobody coaches them."_s : u"They have this coach; each device hears of it at its next contact."_s}};
    });
}

void declareLetter(QCommandLineParser &parser)
{
    parser.addOption({u"language"_s, u"In which the letter is written, as nl or fr-BE."_s, u"language"_s});
    parser.addOption({u"group"_s, u"For the parents of this group; of the whole school if not said."_s, u"name or id"_s});
    parser.addOption({u"remove"_s, u"Takes the letter in this language back."_s});
}

Expected<CommandResult> changeLetter(const QCommandLineParser &parser)
{
    const bool removes = parser.isSet(u"remove"_s);
    const auto language = required(parser, u"language"_s).and_then(&languageTag);
    if (!language) {
        return std::unexpected(language.error());
    }
    if (parser.positionalArguments().size() != (removes ? 0 : 1)) {
        return failure(ErrorKind::Usage, u"it goes like this: letter --language nl FILE, or letter --language nl --remove"_s);
    }
    auto letter = removes ? Expected<ExpectationLetter>() : contentOf(parser.positionalArguments().constFirst()).and_then(&letterFrom);
    auto database = letter ? openedHub(parser) : std::unexpected(letter.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    Office office(*database);
    const auto state = office.state().state();
    const auto group = state && parser.isSet(u"group"_s) ? groupCalled(*database, parser.value(u"group"_s))
                                                         : state.transform([](const auto &) { return Id(); });
    if (!group) {
        return std::unexpected(group.error());
    }
    letter->school = state->school;
    letter->group = *group;
    letter->language = *language;
    return database->transaction([&] { return keep(office, *letter, removes); }).transform([&](bool changed) {
        return CommandResult{.json = {{u"language"_s, *language}, {u"changed"_s, changed}},
                             .lines = {removes ? u"There is no letter in this language."_s : u"Parents get this letter."_s}};
    });
}

void declareSharing(QCommandLineParser &parser)
{
    parser.addOption({u"parts"_s, u"What the school agreed with students and parents: handedIn,done,started, or nothing."_s, u"parts"_s});
}

Expected<CommandResult> changeSharing(const QCommandLineParser &parser)
{
    const auto parts = required(parser, u"parts"_s).and_then(&partsFrom);
    auto database = parts ? openedHub(parser) : std::unexpected(parts.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    Office office(*database);
    const auto state = office.state().state();
    if (!state) {
        return std::unexpected(state.error());
    }
    const auto key = kindOf<School>().field("shared_with_parents"_L1)->key;
    const Values values{{key, Kept<SharingChoice::Parts>::to(*parts)}};
    return database->transaction([&] { return office.set(Kind::School, state->school, values, QDateTime::currentDateTimeUtc()); })
        .transform([&](bool changed) {
            return CommandResult{.json = {{u"parts"_s, parts->toInt()}, {u"changed"_s, changed}},
                                 .lines = {u"Each student's device follows at its next contact."_s}};
        });
}
}
