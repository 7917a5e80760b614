// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "home_days_words.h"
#include "people.h"

#include "records/home_days.h"
#include "records/record.h"
#include "records/school.h"
#include "service/blob_desk.h"
#include "service/office.h"
#include "service/person_erasure.h"
#include "service/restoration.h"
#include "store_sqlite/hub_file.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct Membership {
    Database database;
    Id person;
    Id group;
};

Expected<Membership> membershipIn(const QCommandLineParser &parser)
{
    const auto person = required(parser, u"person"_s);
    const auto group = person ? required(parser, u"group"_s) : std::unexpected(person.error());
    auto database = group ? openedHub(parser) : std::unexpected(group.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto who = personCalled(*database, *person);
    const auto where = who ? groupCalled(*database, *group) : std::unexpected(who.error());
    return where ? Expected<Membership>(Membership{.database = *std::move(database), .person = *who, .group = *where})
                 : std::unexpected(where.error());
}
}

void declareMember(QCommandLineParser &parser)
{
    parser.addOption({u"person"_s, u"A student or teacher."_s, u"name or id"_s});
    parser.addOption({u"group"_s, u"Which group."_s, u"name or id"_s});
    parser.addOption({u"remove"_s, u"Takes them out instead."_s});
}

Expected<CommandResult> changeMember(const QCommandLineParser &parser)
{
    auto found = membershipIn(parser);
    if (!found) {
        return std::unexpected(found.error());
    }
    RosterStore roster(found->database);
    const bool removes = parser.isSet(u"remove"_s);
    const auto done = removes ? roster.removeMember(found->group, found->person).transform([](bool) {})
                              : roster.addMember(found->group, found->person);
    return done.transform([&] {
        return CommandResult{.json = {{u"person"_s, found->person.toString()}, {u"group"_s, found->group.toString()}, {u"member"_s, !removes}},
                             .lines = {removes ? u"They are not in the group any more."_s : u"They are in the group."_s}};
    });
}

void declareGroup(QCommandLineParser &parser)
{
    parser.addOption({u"group"_s, u"Which group."_s, u"name or id"_s});
    parser.addOption({u"home-days"_s, u"Days at home: \"A: Mon,Tue B: Wed\", \"Mon,Tue\" in every week, or \"none\"."_s, u"days"_s});
}

Expected<CommandResult> changeGroup(const QCommandLineParser &parser)
{
    const auto name = required(parser, u"group"_s);
    const auto words = name ? required(parser, u"home-days"_s) : std::unexpected(name.error());
    const auto days = words ? homeDaysFrom(*words) : std::unexpected(words.error());
    auto database = days ? openedHub(parser) : std::unexpected(days.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto key = kindOf<Group>().field("home_days"_L1)->key;
    return database->transaction([&] {
        return groupCalled(*database, *name).and_then([&](const Id &group) {
            return Office(*database).set(Kind::Group, group, {{key, Kept<int>::to(*days)}}, QDateTime::currentDateTimeUtc()).transform([&](bool) {
                const auto week = isInWeekA(QDate::currentDate()) ? u"A"_s : u"B"_s;
                return CommandResult{.json = {{u"group"_s, group.toString()}, {u"homeDays"_s, *days}, {u"thisWeek"_s, week}},
                                     .lines = {u"At home: %1. This week is a week %2."_s.arg(wordsOf(*days), week)}};
            });
        });
    });
}

void declareErase(QCommandLineParser &parser)
{
    parser.addOption({u"person"_s, u"Who is to be erased."_s, u"name or id"_s});
    parser.addOption({u"for-good"_s, u"Yes, it can't be undone."_s});
}

Expected<CommandResult> erasePerson(const QCommandLineParser &parser)
{
    const auto name = required(parser, u"person"_s);
    auto database = name ? openedHub(parser) : std::unexpected(name.error());
    const auto blobs = database ? openHubBlobs(parser.value(u"data"_s)) : std::unexpected(database.error());
    if (!blobs) {
        return std::unexpected(blobs.error());
    }
    PersonErasure erasure(*database);
    BlobDesk files(*database, *blobs);
    const auto finished = [&] { return erasure.finish([&](const BlobName &file) { return files.forget(file); }); };
    // Of one that could not be finished nothing else is left to be called by.
    const auto person = finished().and_then([&] { return personCalled(*database, *name); });
    if (!person) {
        return std::unexpected(person.error());
    }
    if (!parser.isSet(u"for-good"_s)) {
        return failure(ErrorKind::Usage, u"erasing can't be undone, here and on every device: add --for-good"_s);
    }
    const auto erased = erasure.erase(*person, QDateTime::currentDateTimeUtc());
    if (!erased) {
        return std::unexpected(erased.error());
    }
    if (const auto done = finished(); !done) {
        return failure(done.error().kind,
                       u"their records are erased, but not yet what those left on this disk; say it again: "_s + done.error().detail);
    }
    return CommandResult{.json = {{u"erased"_s, person->toString()}, {u"records"_s, qint64(*erased)}},
                         .lines = {u"%1 records were erased; each device follows at its next contact."_s.arg(*erased)}};
}

Expected<CommandResult> noteRestored(const QCommandLineParser &parser)
{
    auto database = openedHub(parser);
    if (!database) {
        return std::unexpected(database.error());
    }
    const Randomness randomness = &systemRandomness;
    return Restoration(*database, randomness).begin(0, QDateTime::currentDateTimeUtc()).transform([] {
        return CommandResult{.json = {{u"restored"_s, true}}, .lines = {u"From now on devices bring back what this copy doesn't know."_s}};
    });
}
}
