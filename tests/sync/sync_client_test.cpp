// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/sync_client.h"

#include "database/migration.h"
#include "records/school.h"
#include "records/work.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Answers each request with the next of what it was told to say, and remembers what was asked. */
class ScriptedHub : public QTcpServer
{
public:
    struct Answer {
        QByteArray status = "200 OK";
        QByteArray type = "application/vnd.weekwijzer.frames";
        QByteArray body;
    };
    struct Asked {
        QByteArray path;
        QByteArray authorization;
        QByteArray body;
    };

    ScriptedHub()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        });
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port");
        }
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    [[nodiscard]] SyncRequest request(qsizetype number) const
    {
        FrameReader reader;
        reader.append(asked.at(number).body);
        return decodedRequest(reader.next().value()->payload).value();
    }

    QList<Answer> answers;
    QList<Asked> asked;

private:
    void take(QTcpSocket *socket)
    {
        auto &bytes = m_arrived[socket];
        bytes += socket->readAll();
        const auto head = bytes.indexOf("\r\n\r\n");
        if (head < 0 || bytes.size() < head + 4 + header(bytes.first(head), "content-length").toInt()) {
            return;
        }
        asked.append(
            {.path = bytes.split(' ').value(1), .authorization = header(bytes.first(head), "authorization"), .body = bytes.sliced(head + 4)});
        bytes.clear();
        const auto answer = answers.isEmpty() ? Answer{.status = "503 Later"} : answers.takeFirst();
        socket->write("HTTP/1.1 " + answer.status + "\r\nContent-Type: " + answer.type
                      + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    }

    static QByteArray header(const QByteArray &head, const QByteArray &name)
    {
        const auto lines = head.split('\n');
        const auto found = std::ranges::find_if(lines, [&](const QByteArray &line) { return line.toLower().startsWith(name + ':'); });
        return found == lines.end() ? QByteArray() : found->sliced(name.size() + 1).trimmed();
    }

    QHash<QTcpSocket *, QByteArray> m_arrived;
};
}

/** The whole of a device's half against a hub that says what the test wants. */
class SyncClientTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};
    const Id m_student = Id::derived({"student"});
    const Scope m_school{.type = ScopeType::School, .key = Id::derived({"school"})};
    std::optional<Database> m_database;
    std::unique_ptr<ScriptedHub> m_hub;
    std::unique_ptr<SyncClient> m_client;

    ScriptedHub::Answer reply(Ack ack, const QList<Page> &pages = {}, bool more = false) const
    {
        FrameWriter writer(3);
        ack.hubTime = ack.hubTime.isValid() ? ack.hubTime : m_now;
        auto body = writer.frame({.type = Frame::Type::Ack, .payload = encoded(ack)});
        for (const auto &page : pages) {
            body += writer.frame({.type = Frame::Type::Page, .payload = encoded(page)});
        }
        return {.body = body + writer.frame({.type = Frame::Type::End, .payload = encoded(End{.more = more})})};
    }

    static ScriptedHub::Answer problem(const QByteArray &status, const QByteArray &name)
    {
        return {.status = status,
                .type = "application/problem+json",
                .body = json({{u"type"_s, u"urn:weekwijzer:problem:"_s + QString::fromLatin1(name)}})};
    }

    Page subjects(int from, int to, const QByteArray &after, const QByteArray &position) const
    {
        Page page{.cursor = {.scope = m_school, .position = position}, .rows = {}, .after = after};
        for (int number = from; number <= to; ++number) {
            const Subject subject{.id = Id::derived({"subject", QByteArray::number(number)}),
                                  .school = m_school.key,
                                  .name = u"Vak"_s,
                                  .abbreviation = {},
                                  .colour = 1,
                                  .icon = {}};
            page.rows.append({.record = toRecord(subject), .version = number});
        }
        return page;
    }

    void tick()
    {
        const auto item = Id::derived({"item"});
        const auto record = toRecord(Tick{.id = Tick::idOf(m_student, item, {}), .student = m_student, .item = item, .step = {}, .done = true});
        QVERIFY(Outbox(*m_database).commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}).has_value());
    }

    /** Exchanges until the client rests, and gives how. */
    SyncStatus exchanged()
    {
        QSignalSpy ended(m_client.get(), &SyncClient::exchangeEnded);
        m_client->syncNow();
        if (ended.isEmpty() && !ended.wait()) {
            qWarning("the exchange never ended");
        }
        return m_client->status();
    }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
        m_client.reset();
        m_database.emplace(*std::move(database));
        m_hub = std::make_unique<ScriptedHub>();
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        QVERIFY(DeviceStore(*m_database)
                    .pair({.hub = m_hub->url(), .token = QByteArray(32, 't'), .person = m_student, .school = m_school.key})
                    .has_value());
        m_client = std::make_unique<SyncClient>(*m_database, [this] { return m_now; });
    }

    void cleanup() { m_client.reset(); }

    void aCopyTakesANameOfItsOwnAndSendsItsChangesUnderIt()
    {
        tick();
        const auto name = Id::derived({"name"});
        const auto token = QByteArray(32, 'n').toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        m_hub->answers = {problem("409 Conflict", "forked"),
                          {.type = "application/json", .body = json({{u"device"_s, name.toString()}, {u"token"_s, QString::fromLatin1(token)}})},
                          reply({.upTo = 1, .versions = {{.number = 1, .version = 3}}})};
        QCOMPARE(exchanged().state, SyncStatus::State::Idle);
        QCOMPARE(m_hub->asked.size(), 3);
        QCOMPARE(m_hub->asked[1].path, "/v1/fork");
        QCOMPARE(m_hub->asked[1].authorization, m_hub->asked[0].authorization);
        QVERIFY(m_hub->asked[2].authorization != m_hub->asked[0].authorization);
        QCOMPARE(m_hub->request(2).changes, m_hub->request(0).changes);
        QCOMPARE(DeviceStore(*m_database).pairing().value()->device, name);
        QCOMPARE(Outbox(*m_database).waiting().value(), 0);
    }

    void anErasedPersonsDeviceForgetsEverything()
    {
        tick();
        m_hub->answers = {problem("410 Gone", "erased")};
        QCOMPARE(exchanged().state, SyncStatus::State::Unpaired);
        QVERIFY(!DeviceStore(*m_database).pairing().value());
        QCOMPARE(Outbox(*m_database).waiting().value(), 0);
        // Asked again, it knows of no hub.
        m_client->syncNow();
        QCOMPARE(m_client->status().state, SyncStatus::State::Unpaired);
        QCOMPARE(m_hub->asked.size(), 1);
    }

    void onlyAHubsOwnWordCounts_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isHub");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("unpaired") << "401 No"_ba << "unpaired"_ba << true << ErrorKind::Unpaired;
        QTest::newRow("too old") << "409 No"_ba << "too-old"_ba << true << ErrorKind::TooOld;
        QTest::newRow("upgrade") << "426 No"_ba << "too-old"_ba << true << ErrorKind::TooOld;
        QTest::newRow("a front that is busy") << "503 No"_ba << ""_ba << false << ErrorKind::Busy;
        QTest::newRow("a portal that wants a password") << "401 No"_ba << ""_ba << false << ErrorKind::Offline;
        QTest::newRow("a portal without the page") << "410 No"_ba << ""_ba << false << ErrorKind::Offline;
        QTest::newRow("gone, but not erased") << "410 No"_ba << "something"_ba << true << ErrorKind::Offline;
        QTest::newRow("a portal's page") << "200 OK"_ba << ""_ba << false << ErrorKind::Offline;
        QTest::newRow("the hub is broken") << "500 No"_ba << "storage"_ba << true << ErrorKind::Offline;
    }

    void onlyAHubsOwnWordCounts()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, name);
        QFETCH(bool, isHub);
        QFETCH(ErrorKind, kind);
        m_hub->answers = {isHub ? problem(status, name) : ScriptedHub::Answer{.status = status, .type = "text/html", .body = "<p>Hello"}};
        QCOMPARE(exchanged().trouble, kind);
        QVERIFY(DeviceStore(*m_database).pairing().value());
    }

    void aPageOutOfPlaceEndsTheExchange()
    {
        m_hub->answers = {reply({}, {subjects(1, 1, "x", "y")})};
        QCOMPARE(exchanged().trouble, ErrorKind::BadReply);
        QCOMPARE(m_client->status().state, SyncStatus::State::Waiting);
    }

    void removingMuchWaitsForThePersonsWordAndChangesGoOn()
    {
        auto repair = subjects(1, 5, "1", "1");
        repair.repaired = true;
        repair.buckets.resize(bucketCount);
        std::ranges::generate(repair.buckets, [bucket = quint8(0)]() mutable { return bucket++; });
        m_hub->answers = {reply({}, {subjects(1, 10, "", "1")}), reply({.digests = {1}}, {}, true), reply({}, {repair}), reply({.upTo = 1})};
        QCOMPARE(exchanged().state, SyncStatus::State::Idle);
        QCOMPARE(exchanged().state, SyncStatus::State::Trouble);
        QCOMPARE(m_client->status().trouble, ErrorKind::ManyDeletions);
        QCOMPARE(RecordStore(*m_database).rowsOf(m_school).value().size(), 10);
        tick();
        QCOMPARE(exchanged().trouble, ErrorKind::ManyDeletions);
        QCOMPARE(m_client->status().waiting, 0);
        m_hub->answers = {reply({.upTo = 1}, {repair})};
        QSignalSpy ended(m_client.get(), &SyncClient::exchangeEnded);
        m_client->agreeToRemove();
        QVERIFY(ended.wait());
        QCOMPARE(m_client->status().state, SyncStatus::State::Idle);
        QCOMPARE(RecordStore(*m_database).rowsOf(m_school).value().size(), 5);
    }

    void anOldProgramsWorkIsTaken()
    {
        tick();
        m_hub->answers = {reply({.upTo = 1, .pushOnly = true})};
        QCOMPARE(exchanged().state, SyncStatus::State::Trouble);
        QCOMPARE(m_client->status().trouble, ErrorKind::TooOld);
        QCOMPARE(m_client->status().waiting, 0);
    }

    void aClockThatIsFarOffIsTold_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<int>("told");
        QTest::newRow("right") << 0LL << 0;
        QTest::newRow("five minutes") << 300LL << 0;
        QTest::newRow("a little more") << 301LL << 301;
        QTest::newRow("behind") << -4000LL << -4000;
        QTest::newRow("ten years") << 315'576'000LL << 315'576'000;
    }

    void aClockThatIsFarOffIsTold()
    {
        QFETCH(qint64, ahead);
        QFETCH(int, told);
        m_hub->answers = {reply({.hubTime = m_now.addSecs(-ahead)})};
        QCOMPARE(exchanged().clockSkew, told);
    }

    void whatItMayCostIsSaid()
    {
        m_client->setAllowance({.bytes = 5000, .metered = true});
        m_hub->answers = {reply({})};
        QCOMPARE(exchanged().state, SyncStatus::State::Idle);
        QCOMPARE(m_hub->request(0).affordable, 5000);
    }
};

QTEST_GUILESS_MAIN(SyncClientTest)
#include "sync_client_test.moc"
