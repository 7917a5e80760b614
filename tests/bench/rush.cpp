// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rush.h"

#include "database/migration.h"
#include "http/front_desk.h"
#include "store_sqlite/hub_file.h"
#include "support/direct_device.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <list>
#include <random>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QByteArray bearerOf(const QByteArray &token)
{
    return "Bearer " + token.toBase64(QByteArray::Base64UrlEncoding);
}

/** One device on the way: its database, and its exchange over a connection of its own. */
class Passenger : public QObject
{
public:
    Passenger(Database database, const Commuter &commuter, const QDateTime &now)
        : m_database(std::move(database))
        , m_token(commuter.token)
        , m_device(m_database, now)
    {
    }

    [[nodiscard]] Expected<void> board(const Commuter &commuter, FrontDesk &desk, const QDateTime &now)
    {
        const Pairing pairing{.hub = QUrl(u"http://hub"_s), .token = m_token, .person = commuter.person, .school = commuter.school};
        return migrate(m_database, u":/weekwijzer/migrations"_s)
            .and_then([&] { return DeviceStore(m_database).pair(pairing); })
            .and_then([&] { return m_device.begin(); })
            .and_then([&](const QByteArray &body) -> Expected<void> {
                const auto answer = desk.answer(
                    {.method = "POST", .path = "/v1/sync", .headers = {{"authorization", bearerOf(m_token)}}, .body = body, .address = {}}, now);
                m_device.hear(answer.body, true);
                return m_device.state() == Report::State::Idle ? Expected<void>()
                                                               : failure(ErrorKind::BadReply, u"the first exchange did not end well"_s);
            });
    }

    [[nodiscard]] Expected<void> work(const Commuter &commuter)
    {
        return m_database.transaction([&]() -> Expected<void> {
            for (const auto &change : commuter.changes) {
                if (auto done = Outbox(m_database).commit(change); !done) {
                    return done;
                }
            }
            return {};
        });
    }

    /** Goes at its moment; `arrived` is called however it ends. */
    void depart(quint16 port, std::chrono::milliseconds moment, const std::function<void()> &arrived)
    {
        QTimer::singleShot(moment, this, [this, port, arrived] {
            m_timer.start();
            QObject::connect(&m_socket, &QTcpSocket::connected, this, [this] { ask(); });
            QObject::connect(&m_socket, &QTcpSocket::readyRead, this, [this, arrived] { listen(arrived); });
            QObject::connect(&m_socket, &QTcpSocket::errorOccurred, this, arrived);
            m_socket.connectToHost(u"127.0.0.1"_s, port);
        });
    }

    [[nodiscard]] bool isServed() const { return m_took > 0; }
    [[nodiscard]] double seconds() const { return double(m_took) / 1e9; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void ask()
    {
        const auto body = m_device.begin().value_or(QByteArray());
        const auto head = "POST /v1/sync HTTP/1.1\r\nHost: hub\r\nContent-Type: application/vnd.weekwijzer.frames\r\nAuthorization: "
            + bearerOf(m_token) + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        m_socket.write(head + body);
        m_bytes += body.size();
    }

    void listen(const std::function<void()> &arrived)
    {
        m_answer += m_socket.readAll();
        const auto head = m_answer.indexOf("\r\n\r\n");
        if (head < 0) {
            return;
        }
        const auto lower = m_answer.first(head).toLower();
        const auto at = lower.indexOf("content-length:");
        const auto length = at < 0
            ? -1
            : lower.sliced(at + 15, lower.indexOf('\r', at) < 0 ? lower.size() - at - 15 : lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (length < 0 || m_answer.size() < head + 4 + length) {
            return;
        }
        const auto body = m_answer.sliced(head + 4);
        m_bytes += body.size();
        m_device.hear(body, lower.startsWith("http/1.1 200"));
        const auto waiting = Outbox(m_database).waiting();
        if (m_device.state() == Report::State::Idle && waiting == 0) {
            m_took = m_timer.nsecsElapsed();
        }
        m_socket.close();
        arrived();
    }

    Database m_database;
    QByteArray m_token;
    DirectDevice m_device;
    QTcpSocket m_socket;
    QElapsedTimer m_timer;
    QByteArray m_answer;
    qint64 m_took = 0;
    qint64 m_bytes = 0;
};

/** The real hub, for as long as the rush lasts. */
class Station
{
public:
    explicit Station(const RushPlan &plan)
    {
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(plan.hubProgram, {u"serve"_s, u"--data"_s, plan.folder, u"--listen"_s, u"127.0.0.1:0"_s});
        while (!m_program.canReadLine() && m_program.waitForReadyRead(20'000)) {}
        port = quint16(QUrl(QJsonDocument::fromJson(m_program.readLine()).object().value("listening"_L1).toString()).port(0));
    }
    ~Station()
    {
        m_program.terminate();
        m_program.waitForFinished(20'000);
    }

    quint16 port = 0;

private:
    QProcess m_program;
};

Expected<void> boarded(std::list<Passenger> &passengers, const RushSchool &school, Database &hub, const BlobFolder &files, const QDateTime &now)
{
    FrontDesk desk(hub, files);
    for (const auto &commuter : school.commuters()) {
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
        if (!database) {
            return std::unexpected(database.error());
        }
        passengers.emplace_back(*std::move(database), commuter, now);
        if (auto ready = passengers.back().board(commuter, desk, now).and_then([&] { return passengers.back().work(commuter); }); !ready) {
            return ready;
        }
    }
    return {};
}

void ride(std::list<Passenger> &passengers, const RushPlan &plan)
{
    const Station station(plan);
    std::mt19937 random(plan.seed);
    std::uniform_int_distribution<qint64> moment(0, plan.length.count());
    QEventLoop loop;
    auto underWay = passengers.size();
    for (auto &passenger : passengers) {
        passenger.depart(station.port, std::chrono::milliseconds(moment(random)), [&] {
            if (--underWay == 0) {
                loop.quit();
            }
        });
    }
    QTimer::singleShot(plan.length + std::chrono::minutes(1), &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject told(const std::list<Passenger> &passengers)
{
    QList<double> seconds;
    qint64 bytes = 0;
    for (const auto &passenger : passengers) {
        bytes += passenger.bytes();
        if (passenger.isServed()) {
            seconds.append(passenger.seconds());
        }
    }
    std::ranges::sort(seconds);
    const auto at = [&](double share) {
        return seconds.isEmpty() ? -1.0 : seconds[std::min(seconds.size() - 1, qsizetype(share * double(seconds.size())))];
    };
    return {{u"devices"_s, qint64(passengers.size())},
            {u"served"_s, seconds.size()},
            {u"p50"_s, at(0.5)},
            {u"p99"_s, at(0.99)},
            {u"most"_s, at(1)},
            {u"bytes"_s, bytes}};
}
}

Expected<QJsonObject> rush(const RushPlan &plan)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const RushSchool school(plan.seed, plan.devices);
    std::list<Passenger> passengers;
    {
        auto hub = openHubDatabase(plan.folder, HubFile::MayBeMade);
        const auto files = hub ? openHubBlobs(plan.folder) : std::unexpected(hub.error());
        if (!files) {
            return std::unexpected(files.error());
        }
        const auto ready = school.found(*hub, now).and_then([&] { return boarded(passengers, school, *hub, *files, now); }).and_then([&] {
            return school.publishMonday(*hub, now);
        });
        if (!ready) {
            return std::unexpected(ready.error());
        }
    }
    ride(passengers, plan);
    auto result = told(passengers);
    auto hub = openHubDatabase(plan.folder, HubFile::MustExist);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    int sent = 0;
    int there = 0;
    for (const auto &commuter : school.commuters()) {
        const auto arrived = school.arrived(*hub, commuter);
        if (!arrived) {
            return std::unexpected(arrived.error());
        }
        sent += int(commuter.changes.size());
        there += *arrived;
    }
    result.insert(u"changes"_s, sent);
    result.insert(u"arrived"_s, there);
    return result;
}
}
