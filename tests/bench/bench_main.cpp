// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rush.h"
#include "school_device.h"
#include "school_hub.h"

#include "client/profile.h"
#include "client/sync_client.h"
#include "records/exit_code.h"
#include "store_sqlite/hub_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
const QCommandLineOption dataOption(u"data"_s, u"Folder of the hub."_s, u"folder"_s);
const QCommandLineOption profileOption(u"profile"_s, u"Folder of the device."_s, u"folder"_s);
const QCommandLineOption seedOption(u"seed"_s, u"Which year."_s, u"number"_s, u"1"_s);
const QCommandLineOption hubOption(u"hub"_s, u"Address of the hub."_s, u"url"_s);
const QCommandLineOption hubProgramOption(u"hub-program"_s, u"The hub to start."_s, u"file"_s);
const QCommandLineOption devicesOption(u"devices"_s, u"How many come."_s, u"number"_s, u"600"_s);
const QCommandLineOption secondsOption(u"within"_s, u"Within how many seconds they come."_s, u"seconds"_s, u"300"_s);
const QCommandLineOption tokenOption(u"token"_s, u"What hub-year gave, in base64url."_s, u"token"_s);

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/** One workload's half that runs in this process. */
class Bench
{
public:
    explicit Bench(const QCommandLineParser &parser)
        : m_parser(parser)
        , m_seed(parser.value(seedOption).toUInt())
        , m_year(schoolYear(m_seed))
    {
    }

    Expected<QJsonObject> run(const QString &command)
    {
        if (command == "hub-year"_L1) {
            return hub(HubFile::MayBeMade).and_then([&](Database database) { return publishedYear(database); });
        }
        if (command == "hub-school"_L1) {
            return hub(HubFile::MayBeMade).and_then([&](Database database) {
                return publishSchool(database, m_year, now()).and_then([&] { return admitted(database); });
            });
        }
        if (command == "hub-plans"_L1) {
            return hub(HubFile::MustExist).and_then([&](Database database) { return empty(publishPlans(database, m_year, now())); });
        }
        if (command == "hub-monday"_L1) {
            return hub(HubFile::MustExist).and_then([&](Database database) { return empty(publishMonday(database, monday(m_year, m_seed), now())); });
        }
        if (command == "rush"_L1) {
            return rush({.hubProgram = m_parser.value(hubProgramOption),
                         .folder = m_parser.value(dataOption),
                         .devices = m_parser.value(devicesOption).toInt(),
                         .length = std::chrono::seconds(m_parser.value(secondsOption).toInt()),
                         .seed = m_seed});
        }
        if (command == "device-year"_L1) {
            return device([&](Database &database) { return empty(keepYear(database, m_year)); });
        }
        if (command == "device-monday"_L1) {
            return device([&](Database &database) { return empty(workOfMonday(database, monday(m_year, m_seed), now())); });
        }
        if (command == "device-tick"_L1) {
            return device([&](Database &database) { return empty(oneTick(database, m_year, now())); });
        }
        if (command == "device-sync"_L1) {
            return device([&](Database &database) { return paired(database).and_then([&] { return synced(database); }); });
        }
        return failure(ErrorKind::Usage, u"no such command"_s);
    }

private:
    static Expected<QJsonObject> empty(const Expected<void> &done)
    {
        return done.transform([] { return QJsonObject(); });
    }

    Expected<Database> hub(HubFile file) const { return openHubDatabase(m_parser.value(dataOption), file); }

    Expected<QJsonObject> device(auto work) const
    {
        return Profile::open(m_parser.value(profileOption)).and_then([&](const Profile &profile) {
            return profile.connect().and_then([&](Database database) -> Expected<QJsonObject> { return work(database); });
        });
    }

    Expected<QJsonObject> publishedYear(Database &database) const
    {
        return publishYear(database, m_year, now()).and_then([&] { return admitted(database); });
    }

    Expected<QJsonObject> admitted(Database &database) const
    {
        return admitStudent(database, m_year, now()).transform([](const QByteArray &token) {
            return QJsonObject{{u"token"_s, QString::fromLatin1(token.toBase64(QByteArray::Base64UrlEncoding))}};
        });
    }

    Expected<void> paired(Database &database) const
    {
        DeviceStore store(database);
        return store.pairing().and_then([&](const std::optional<Pairing> &pairing) -> Expected<void> {
            if (pairing) {
                return {};
            }
            return store.pair({.hub = QUrl(m_parser.value(hubOption)),
                               .token = QByteArray::fromBase64(m_parser.value(tokenOption).toLatin1(), QByteArray::Base64UrlEncoding),
                               .person = m_year.student.id,
                               .school = m_year.school.id});
        });
    }

    /** One exchange, timed from the moment the device begins until it rests. */
    Expected<QJsonObject> synced(Database &database) const
    {
        const auto week = currentWeek(m_year, QDate::currentDate());
        QElapsedTimer timer;
        qint64 usable = itemsOf(database, week) > 0 ? 0 : -1;
        SyncClient client(database, now);
        QObject::connect(&client, &SyncClient::recordsChanged, &client, [&] {
            if (usable < 0 && itemsOf(database, week) > 0) {
                usable = timer.nsecsElapsed();
            }
        });
        QObject::connect(&client, &SyncClient::exchangeEnded, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
        timer.start();
        client.start();
        QCoreApplication::exec();
        const auto took = timer.nsecsElapsed();
        const auto status = client.status();
        if (status.state != SyncStatus::State::Idle || status.waiting > 0) {
            return failure(status.trouble, u"the exchange did not end well"_s);
        }
        QJsonObject result{{u"seconds"_s, double(took) / 1e9}};
        if (usable > 0) {
            result.insert(u"usable"_s, double(usable) / 1e9);
        }
        return result;
    }

    const QCommandLineParser &m_parser;
    quint32 m_seed;
    SchoolYear m_year;
};
}

/** What the benchmarks do at a hub and on a device; prints one JSON object. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({dataOption, profileOption, seedOption, hubOption, hubProgramOption, devicesOption, secondsOption, tokenOption});
    parser.addPositionalArgument(u"command"_s,
                                 u"hub-year, hub-school, hub-plans, hub-monday, device-year, device-monday, device-tick, device-sync or rush"_s);
    parser.addHelpOption();
    parser.process(app);

    const auto result = Bench(parser).run(parser.positionalArguments().value(0));
    if (!result) {
        const auto kind = QMetaEnum::fromType<ErrorKind>().valueToKey(quint64(result.error().kind));
        std::fprintf(stderr, "%s: %s\n", kind, qPrintable(result.error().detail));
        return exitCodeOf(result.error().kind);
    }
    std::printf("%s\n", QJsonDocument(*result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
