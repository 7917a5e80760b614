// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "people.h"

#include "demo/demo_school.h"
#include "records/school.h"
#include "service/office.h"
#include "store_sqlite/hub_file.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<CommandResult> peopleOf(Office &office)
{
    const auto rows = office.records().ofKind(Kind::Person);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    CommandResult report;
    QJsonArray people;
    for (const auto &row : *rows) {
        if (row.withdrawn) {
            continue;
        }
        const auto person = fromRecord<Person>(row.record);
        const auto role = QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(quint64(person.role))).toLower();
        people.append(QJsonObject{{u"id"_s, person.id.toString()}, {u"name"_s, person.name}, {u"role"_s, role}});
        report.lines.append(u"%1  %2  %3"_s.arg(person.id.toString(), role.leftJustified(8), person.name));
    }
    report.json.insert(u"people"_s, people);
    return report;
}

Expected<void> fill(Office &office, const DemoSchool &demo, const QDateTime &now)
{
    if (auto founded = office.found(toRecord(demo.school), now); !founded) {
        return founded;
    }
    for (const auto &record : records(demo)) {
        if (auto put = office.put(record, now); !put) {
            return std::unexpected(put.error());
        }
    }
    for (const auto &membership : demo.memberships) {
        if (auto added = office.roster().addMember(membership.group, membership.person); !added) {
            return added;
        }
    }
    for (const auto &guardianship : demo.guardianships) {
        if (auto added = office.roster().addGuardian(guardianship.guardian, guardianship.student); !added) {
            return added;
        }
    }
    return {};
}
}

void declareInit(QCommandLineParser &parser)
{
    parser.addOption({u"school"_s, u"Its name."_s, u"name"_s});
}

Expected<CommandResult> initHub(const QCommandLineParser &parser)
{
    const auto name = required(parser, u"school"_s);
    const auto folder = name ? required(parser, u"data"_s) : name;
    auto database = folder ? openHubDatabase(*folder, HubFile::MayBeMade) : std::unexpected(folder.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto now = QDateTime::currentDateTimeUtc();
    const School school{.id = Id::made(now), .name = *name};
    Office office(*database);
    return database->transaction([&] { return office.found(toRecord(school), now); }).transform([&] {
        return CommandResult{.json = {{u"school"_s, school.id.toString()}, {u"name"_s, school.name}},
                             .lines = {u"%1 has a hub now."_s.arg(school.name)}};
    });
}

void declareDemo(QCommandLineParser &parser)
{
    parser.addOption({u"date"_s, u"The day around which its three weeks lie; today if not said."_s, u"YYYY-MM-DD"_s});
    parser.addOption({u"seed"_s, u"Another number gives another choice of texts."_s, u"number"_s, u"1"_s});
}

Expected<CommandResult> makeDemo(const QCommandLineParser &parser)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto today = parser.isSet(u"date"_s) ? QDate::fromString(parser.value(u"date"_s), Qt::ISODate) : now.toLocalTime().date();
    bool isNumber = false;
    const auto seed = parser.value(u"seed"_s).toUInt(&isNumber);
    if (!today.isValid() || !isNumber) {
        return failure(ErrorKind::Usage, u"--date is like 2026-11-17, --seed a number"_s);
    }
    const auto folder = required(parser, u"data"_s);
    auto database = folder ? openHubDatabase(*folder, HubFile::MayBeMade) : std::unexpected(folder.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    Office office(*database);
    const auto demo = demoSchool(today, seed);
    return database->transaction([&] { return fill(office, demo, now); })
        .and_then([&] { return peopleOf(office); })
        .transform([&](CommandResult report) {
            report.json.insert(u"school"_s, demo.school.id.toString());
            report.json.insert(u"group"_s, demo.group.name);
            return report;
        });
}

Expected<CommandResult> agreeOnAnswers(const QCommandLineParser &parser)
{
    constexpr int longest = 30;
    const auto given = parser.positionalArguments();
    bool isNumber = false;
    const int days = given.value(0).toInt(&isNumber);
    if (given.size() != 1 || !isNumber || days < 0 || days > longest) {
        return failure(ErrorKind::Usage, u"answer-within takes a number of school days from 1 to %1, or 0 for no word on it"_s.arg(longest));
    }
    auto database = openedHub(parser);
    const auto schools = database ? HubRecordStore(*database).ofKind(Kind::School) : std::unexpected(database.error());
    if (!schools || schools->isEmpty()) {
        return schools ? failure(ErrorKind::NotFound, u"this hub has no school yet"_s) : std::unexpected(schools.error());
    }
    Office office(*database);
    const auto key = kindOf<School>().field("answer_within"_L1)->key;
    const auto school = schools->first().record.id;
    return database->transaction([&] { return office.set(Kind::School, school, {{key, Kept<int>::to(days)}}, QDateTime::currentDateTimeUtc()); })
        .transform([&](bool) {
            return CommandResult{
                .json = {{u"school"_s, school.toString()}, {u"answerWithin"_s, days}},
                .lines = {days == 0 ? u"Nothing is said of when answers come."_s : u"Questions are answered within %1 school days."_s.arg(days)}};
        });
}

Expected<CommandResult> listPeople(const QCommandLineParser &parser)
{
    const auto folder = required(parser, u"data"_s);
    auto database = folder ? openHubDatabase(*folder, HubFile::MustExist) : std::unexpected(folder.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    Office office(*database);
    return peopleOf(office);
}
}
