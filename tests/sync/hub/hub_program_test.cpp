// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_program.h"

#include "protocol/frame.h"
#include "protocol/messages.h"
#include "records/exit_code.h"
#include "records/work.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** What a device gets from the hub over HTTP. */
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

QByteArray framed(const SyncRequest &request)
{
    FrameWriter writer(19);
    return writer.frame({.type = Frame::Type::Request, .payload = encoded(request)});
}
}

/** The program as a school runs it: commands, sockets, signals, files. */
class HubProgramTest : public QObject
{
    Q_OBJECT

private:
    HubProgram m_hub;
    quint16 m_port = 0;
    QNetworkAccessManager m_network;
    QByteArray m_token; ///< Of a device of Noor's.

    [[nodiscard]] HttpAnswer post(const QString &path, const QByteArray &type, const QByteArray &body, const QByteArray &token = {})
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
        request.setRawHeader("Content-Type", type);
        if (!token.isEmpty()) {
            request.setRawHeader("Authorization", "Bearer " + token);
        }
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000)) {
            return {};
        }
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .contentType = reply->rawHeader("Content-Type"),
                .body = reply->readAll()};
    }
    [[nodiscard]] HttpAnswer sync(const SyncRequest &request, const QByteArray &token)
    {
        return post(u"/v1/sync"_s, "application/vnd.weekwijzer.frames", framed(request), token);
    }
    [[nodiscard]] QJsonObject paired(const QString &person)
    {
        const auto code = m_hub.run(u"pair-code"_s, {u"--person"_s, person}).json().value("code"_L1).toString();
        const QJsonObject body{{u"code"_s, code}, {u"device"_s, u"test"_s}};
        return QJsonDocument::fromJson(post(u"/v1/pair"_s, "application/json", QJsonDocument(body).toJson()).body).object();
    }
    /** How many items a new device of Noor's would get. */
    [[nodiscard]] int itemsOnDevice()
    {
        FrameReader reader;
        reader.append(sync({}, m_token).body);
        int items = 0;
        for (auto frame = reader.next(); frame && *frame; frame = reader.next()) {
            const auto page = (*frame)->type == Frame::Type::Page ? decodedPage((*frame)->payload) : Page();
            items += int(std::ranges::count(page->rows, Kind::PlanItem, [](const PageRow &row) { return row.record.kind; }));
        }
        return items;
    }
    [[nodiscard]] QJsonArray records(const QString &kind) const
    {
        return m_hub.run(u"records"_s, {u"--kind"_s, kind}).json().value("records"_L1).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_hub.run(u"demo"_s, {u"--date"_s, u"2026-11-20"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json().value("people"_L1).toArray().size(), 5);
        m_port = m_hub.serve();
        QVERIFY(m_port > 0);
        m_token = paired(u"Noor"_s).value("token"_L1).toString().toLatin1();
    }

    void sqlCipherAnswersAndNotTheSqliteDrogonBrings()
    {
        const auto version = m_hub.run(u"version"_s);
        QVERIFY(!version.json().value("cipher"_L1).toString().isEmpty());
        QVERIFY2(version.json().value("library"_L1).toString().contains("sqlcipher"_L1), version.out.constData());
    }

    void theFileIsNoPlainDatabase()
    {
        for (const auto *name : {"/hub.db", "/hub.db-wal"}) {
            QFile file(m_hub.folder() + QLatin1StringView(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(!bytes.startsWith("SQLite format 3"));
            QVERIFY(!bytes.contains("Noor"));
            QVERIFY(!bytes.contains("CREATE TABLE"));
        }
    }

    void theKeyIsTheOwnersAlone()
    {
        QFile key(m_hub.folder() + u"/hub.key"_s);
        QCOMPARE(key.size(), 32);
        QCOMPARE(key.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void aDevicePairsAndGetsItsWeek()
    {
        const auto pairing = paired(u"Noor"_s);
        QCOMPARE(pairing.value("name"_L1).toString(), u"Noor"_s);
        const auto answer = sync({}, pairing.value("token"_L1).toString().toLatin1());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, "application/vnd.weekwijzer.frames"_ba);
        FrameReader reader;
        reader.append(answer.body);
        QCOMPARE((*reader.next())->type, Frame::Type::Ack);
    }

    void aRevokedDeviceIsUnpaired()
    {
        const auto pairing = paired(u"Wout"_s);
        QCOMPARE(m_hub.run(u"revoke"_s, {u"--device"_s, pairing.value("device"_L1).toString()}).exitCode, 0);
        QCOMPARE(sync({}, pairing.value("token"_L1).toString().toLatin1()).status, 401);
    }

    void badFramesAreProblems_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto good = framed({});
        auto damaged = good;
        damaged[good.size() - 6] = char(~damaged[good.size() - 6]);
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("damaged") << damaged;
        QTest::newRow("two") << good + good;
        QTest::newRow("one and a bit") << good + "x";
        QTest::newRow("a reply") << FrameWriter(3).frame({.type = Frame::Type::End, .payload = encoded(End{})});
        QTest::newRow("noise") << QByteArray(100'000, '\xa5');
        QTest::newRow("deep CBOR") << FrameWriter(3).frame({.type = Frame::Type::Request, .payload = QByteArray(100'000, '\x81')});
    }

    void badFramesAreProblems()
    {
        QFETCH(QByteArray, body);
        const auto answer = post(u"/v1/sync"_s, "application/vnd.weekwijzer.frames", body, m_token);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.contentType, "application/problem+json"_ba);
        QVERIFY(answer.body.contains("urn:weekwijzer:problem:bad-frame"));
    }

    void withoutAGoodTokenNothingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("unknown") << QByteArray(32, 'x').toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("short") << QByteArray("abcd");
        QTest::newRow("no base64") << QByteArray(43, '!');
        QTest::newRow("long") << QByteArray(5000, 'A');
    }

    void withoutAGoodTokenNothingIsSaid()
    {
        QFETCH(QByteArray, token);
        const auto answer = sync({}, token);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.contains("urn:weekwijzer:problem:unpaired"));
    }

    void rawRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status"); // empty: nothing that is an answer
        const auto post = "POST /v1/sync HTTP/1.1\r\nHost: hub\r\nContent-Type: application/vnd.weekwijzer.frames\r\n"_ba;
        const auto health = "GET /v1/health HTTP/1.1\r\nHost: hub\r\n\r\n"_ba;
        QTest::newRow("health") << health << "200"_ba;
        // What is left of the body must not be taken for a request of its own.
        QTest::newRow("two lengths") << post + "Content-Length: 3\r\nContent-Length: 50\r\n\r\nabc" + health << ""_ba;
        QTest::newRow("length and chunks") << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" << "400"_ba;
        QTest::newRow("unknown coding") << post + "Transfer-Encoding: gzip\r\n\r\nabc" << "501"_ba;
        QTest::newRow("12abc") << post + "Content-Length: 12abc\r\n\r\nabcabcabcabc" << "400"_ba;
        QTest::newRow("negative") << post + "Content-Length: -5\r\n\r\nabc" << "413"_ba;
        QTest::newRow("huge") << post + "Content-Length: 99999999999\r\n\r\nabc" << "413"_ba;
        QTest::newRow("beyond all numbers") << post + "Content-Length: 99999999999999999999999999\r\n\r\nabc" << "400"_ba;
        QTest::newRow("five megabytes") << post + "Content-Length: 5000000\r\n\r\nabc" << "413"_ba;
        QTest::newRow("packed body") << post + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc" << "415"_ba;
        QTest::newRow("endless header") << post + "X: " + QByteArray(100'000, 'y') + "\r\n\r\n" << "400"_ba;
        QTest::newRow("no HTTP") << "\x16\x03\x01\x02 hello hub\r\n\r\n"_ba << "405"_ba;
        QTest::newRow("another path") << "GET /../../etc/passwd HTTP/1.1\r\nHost: hub\r\n\r\n"_ba << "404"_ba;
        QTest::newRow("another method") << "DELETE /v1/sync HTTP/1.1\r\nHost: hub\r\n\r\n"_ba << "405"_ba;
    }

    void rawRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        const auto answer = rawAnswer(m_port, request);
        QCOMPARE(answer.mid(9, 3), status);
        QVERIFY(answer.count("HTTP/1.1 ") <= 1);
        QVERIFY(rawAnswer(m_port, "GET /v1/health HTTP/1.1\r\nHost: hub\r\n\r\n").startsWith("HTTP/1.1 200"));
    }

    void guessingCodesIsSlowedDown()
    {
        HttpAnswer answer;
        int tries = 0;
        while (answer.status != 429 && ++tries < 100) {
            answer = post(u"/v1/pair"_s, "application/json", R"({"code":"AAAA-AAAAAA","device":"x"})");
            QVERIFY(answer.status == 403 || answer.status == 429);
        }
        QVERIFY(tries > 10 && tries < 50);
    }

    void commandsWorkWhileItServes()
    {
        const QStringList arguments{u"--group"_s,
                                    u"3 Moderne talen A"_s,
                                    u"--week"_s,
                                    u"2026-W47"_s,
                                    u"--date"_s,
                                    u"2026-11-20"_s,
                                    QStringLiteral(SCHOOL_FILES "/talen.csv")};
        const auto itemsBefore = itemsOnDevice();
        const auto imported = m_hub.run(u"import"_s, arguments);
        QCOMPARE(imported.exitCode, 0);
        const auto count = imported.json().value("new"_L1).toInt();
        QVERIFY(count > 0);
        QCOMPARE(itemsOnDevice(), itemsBefore + count); // the next exchange brings them
        const auto before = records(u"plan_item"_s);
        const auto again = m_hub.run(u"import"_s, arguments);
        QCOMPARE(again.json().value("unchanged"_L1).toInt(), count);
        QCOMPARE(records(u"plan_item"_s), before);
    }

    void aRejectedRowKeepsTheFileOutUnlessAskedOtherwise()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"week.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("vak;taak;deadline\nWiskunde;Breuken;17/11/2026\nLatijn;Vertaal;17/11/2026\nWiskunde;Meten;31/02/2026\n");
        file.close();
        const QStringList arguments{u"--group"_s, u"3 Moderne talen A"_s, u"--week"_s, u"2026-W47"_s, u"--date"_s, u"2026-11-20"_s, file.fileName()};
        const auto before = records(u"plan_item"_s);
        const auto refused = m_hub.run(u"import"_s, arguments);
        QCOMPARE(refused.exitCode, exitCodeOf(ErrorKind::BadInput));
        QCOMPARE(refused.json().value("rejected"_L1).toArray().size(), 2);
        QCOMPARE(records(u"plan_item"_s), before);
        const auto tried = m_hub.run(u"import"_s, arguments + QStringList{u"--keep-going"_s, u"--dry-run"_s});
        QCOMPARE(tried.json().value("new"_L1).toInt(), 1);
        QCOMPARE(records(u"plan_item"_s), before);
        const auto kept = m_hub.run(u"import"_s, arguments + QStringList{u"--keep-going"_s});
        QCOMPARE(kept.exitCode, 0);
        QCOMPARE(records(u"plan_item"_s).size(), before.size() + 1);
    }

    void malformedFilesChangeNothing()
    {
        const auto before = records(u"plan_item"_s);
        const QDir bad(QStringLiteral(BAD_FILES));
        const auto files = bad.entryList({u"*.csv"_s, u"*.ics"_s}, QDir::Files);
        QVERIFY(files.size() >= 30);
        for (const auto &name : files) {
            const auto result = m_hub.run(u"import"_s, {u"--group"_s, u"3 Moderne talen A"_s, u"--date"_s, u"2026-11-20"_s, bad.filePath(name)});
            QVERIFY2(result.exitCode == exitCodeOf(ErrorKind::BadInput), qPrintable(name + u": "_s + QString::fromUtf8(result.out)));
            QVERIFY2(result.out.size() > 40, qPrintable(name));
        }
        QCOMPARE(records(u"plan_item"_s), before);
    }

    void aTakenPortIsAReasonToEnd()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto taken = m_hub.run(u"serve"_s, {u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
        QCOMPARE(taken.exitCode, exitCodeOf(ErrorKind::Busy));
        QVERIFY(taken.err.contains("Address already in use"));
        QCOMPARE(m_hub.run(u"serve"_s, {u"--listen"_s, u"203.0.113.7:9"_s}).exitCode, exitCodeOf(ErrorKind::Usage));
        QCOMPARE(m_hub.run(u"serve"_s, {u"--listen"_s, u"nonsense"_s}).exitCode, exitCodeOf(ErrorKind::Usage));
    }

    void whatWasAcknowledgedSurvivesAKill()
    {
        // Another address than that of the impatient guesser above has to wait as well: so a hub of its own.
        HubProgram hub;
        QCOMPARE(hub.run(u"demo"_s, {u"--date"_s, u"2026-11-20"_s}).exitCode, 0);
        m_port = hub.serve();
        const auto code = hub.run(u"pair-code"_s, {u"--person"_s, u"Noor"_s}).json().value("code"_L1).toString();
        const QJsonObject body{{u"code"_s, code}, {u"device"_s, u"test"_s}};
        const auto pairing = QJsonDocument::fromJson(post(u"/v1/pair"_s, "application/json", QJsonDocument(body).toJson()).body).object();
        const auto token = pairing.value("token"_L1).toString().toLatin1();
        const auto student = Id::fromString(pairing.value("person"_L1).toString());
        const auto items = hub.run(u"records"_s, {u"--kind"_s, u"plan_item"_s}).json().value("records"_L1).toArray();
        const auto item = Id::fromString(items.at(0).toObject().value("id"_L1).toString());
        for (qint64 number = 1; number <= 10; ++number) {
            const auto record = toRecord(HandIn{.id = Id::derived({"h", QByteArray::number(number)}),
                                                .student = student,
                                                .item = item,
                                                .text = u"Werk"_s,
                                                .madeAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC),
                                                .receivedAt = {}});
            const SyncRequest request{
                .settled = number - 1,
                .changes = {{.number = number, .kind = record.kind, .record = record.id, .values = record.values, .clock = number}}};
            QCOMPARE(sync(request, token).status, 200);
            hub.kill();
            m_port = hub.serve();
            QVERIFY(m_port > 0);
            QCOMPARE(sync(request, token).status, 200); // and once more, as if the reply had been lost
            QCOMPARE(hub.run(u"records"_s, {u"--kind"_s, u"hand_in"_s}).json().value("records"_L1).toArray().size(), number);
        }
        QCOMPARE(hub.stop(), 0);
    }

    void aMissingKeyTouchesNothing()
    {
        HubProgram hub;
        QCOMPARE(hub.run(u"init"_s, {u"--school"_s, u"De Wegwijzer"_s}).exitCode, 0);
        QCOMPARE(hub.run(u"init"_s, {u"--school"_s, u"Nog een"_s}).exitCode, exitCodeOf(ErrorKind::NotAllowed));
        QVERIFY(QFile::remove(hub.folder() + u"/hub.key"_s));
        QFile file(hub.folder() + u"/hub.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto before = file.readAll();
        QCOMPARE(hub.run(u"people"_s).exitCode, exitCodeOf(ErrorKind::WrongKey));
        QCOMPARE(hub.run(u"init"_s, {u"--school"_s, u"Weer"_s}).exitCode, exitCodeOf(ErrorKind::WrongKey));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QVERIFY(!QFile::exists(hub.folder() + u"/hub.key"_s));
        HubProgram nothing;
        QCOMPARE(nothing.run(u"people"_s).exitCode, exitCodeOf(ErrorKind::NotFound));
    }

    void aTermSignalEndsItWell() { QCOMPARE(m_hub.stop(), 0); }
};

QTEST_GUILESS_MAIN(HubProgramTest)
#include "hub_program_test.moc"
