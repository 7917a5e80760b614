// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "people.h"

#include "service/pairing_desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int longestValidity = 24 * 31;
}

void declarePairCode(QCommandLineParser &parser)
{
    parser.addOption({u"person"_s, u"Whose device it will be."_s, u"name or id"_s});
    parser.addOption({u"hours"_s, u"How long the code stays good."_s, u"number"_s, u"24"_s});
}

Expected<CommandResult> makePairCode(const QCommandLineParser &parser)
{
    const auto hours = parser.value(u"hours"_s).toInt();
    if (hours < 1 || hours > longestValidity) {
        return failure(ErrorKind::Usage, u"--hours is a number from 1 to %1"_s.arg(longestValidity));
    }
    const auto name = required(parser, u"person"_s);
    auto database = name ? openedHub(parser) : std::unexpected(name.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto person = personCalled(*database, *name);
    if (!person) {
        return std::unexpected(person.error());
    }
    const auto now = QDateTime::currentDateTimeUtc();
    return PairingDesk(*database).newCode(*person, std::chrono::hours(hours), now).transform([&](const QString &code) {
        const auto until = now.addDuration(std::chrono::hours(hours));
        return CommandResult{.json = {{u"code"_s, code}, {u"person"_s, person->toString()}, {u"expires"_s, until.toString(Qt::ISODate)}},
                             .lines = {code, u"pairs one device until %1"_s.arg(until.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))}};
    });
}

Expected<CommandResult> listDevices(const QCommandLineParser &parser)
{
    auto database = openedHub(parser);
    const auto devices = database ? PairedDeviceStore(*database).all() : std::unexpected(database.error());
    if (!devices) {
        return std::unexpected(devices.error());
    }
    CommandResult report;
    QJsonArray all;
    for (const auto &device : *devices) {
        const bool revoked = device.revokedAt.isValid();
        all.append(QJsonObject{{u"id"_s, device.id.toString()},
                               {u"person"_s, device.person.toString()},
                               {u"name"_s, device.name},
                               {u"last_number"_s, device.lastNumber},
                               {u"paired"_s, device.pairedAt.toString(Qt::ISODate)},
                               {u"revoked"_s, revoked}});
        report.lines.append(
            u"%1  %2  %3%4"_s.arg(device.id.toString(), device.pairedAt.toString(Qt::ISODate), device.name, revoked ? u"  revoked"_s : QString()));
    }
    report.json.insert(u"devices"_s, all);
    return report;
}

void declareRevoke(QCommandLineParser &parser)
{
    parser.addOption({u"device"_s, u"Which one, as devices lists it."_s, u"id"_s});
}

Expected<CommandResult> revokeDevice(const QCommandLineParser &parser)
{
    const auto device = required(parser, u"device"_s);
    auto database = device ? openedHub(parser) : std::unexpected(device.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    return PairedDeviceStore(*database).revoke(Id::fromString(*device), QDateTime::currentDateTimeUtc()).transform([&] {
        return CommandResult{.json = {{u"revoked"_s, *device}}, .lines = {u"The device can't speak to the hub any more."_s}};
    });
}
}
