// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_program.h"

#include "protocol/frame.h"
#include "protocol/messages.h"
#include "records/work.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Files over real sockets, byte by byte as a device sends and gets them. */
class BlobProgramTest : public QObject
{
    Q_OBJECT

    HubProgram m_hub;
    quint16 m_port = 0;
    QByteArray m_token; ///< Of a device of Noor's.
    Id m_noor;
    const QByteArray m_content = QByteArray(400'000, 'p') + "the end";
    const BlobName m_name = BlobName::fromBytes(QCryptographicHash::hash(m_content, QCryptographicHash::Sha256));

    struct Reply {
        int status = 0;
        QByteArray head; ///< In lower case.
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            const auto from = head.indexOf("\r\n" + name + ": ");
            return from < 0 ? QByteArray() : head.sliced(from + name.size() + 4, head.indexOf("\r\n", from + 2) - from - name.size() - 4);
        }
    };

    Reply ask(const QByteArray &method, const QByteArray &path, const QByteArray &headers, const QByteArray &body = {})
    {
        const auto length = body.isNull() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        const auto answer = rawAnswer(m_port,
                                      method + ' ' + path + " HTTP/1.1\r\nHost: hub\r\nConnection: close\r\nAuthorization: Bearer " + m_token + "\r\n"
                                          + headers + length + "\r\n" + body);
        const auto end = answer.indexOf("\r\n\r\n");
        return {.status = answer.mid(9, 3).toInt(), .head = answer.first(qMax(0, end + 2)).toLower(), .body = answer.mid(end + 4)};
    }

    QByteArray path() const { return "/v1/blob/" + m_name.toHex(); }
    Reply fetch(const QByteArray &headers) { return ask("GET", path(), headers); }
    Reply send(qint64 offset, const QByteArray &piece)
    {
        return ask("PATCH", path(), "Content-Type: application/octet-stream\r\nUpload-Offset: " + QByteArray::number(offset) + "\r\n", piece);
    }

    Ack sync(const SyncRequest &request)
    {
        FrameWriter writer(19);
        const auto reply = ask("POST", "/v1/sync", "Content-Type: application/vnd.weekwijzer.frames\r\n",
                               writer.frame({.type = Frame::Type::Request, .payload = encoded(request)}));
        FrameReader reader;
        reader.append(reply.body);
        const auto frame = reader.next();
        return frame && *frame ? decodedAck((*frame)->payload).value_or(Ack()) : Ack();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_hub.run(u"demo"_s, {u"--date"_s, u"2026-11-20"_s}).json();
        m_port = m_hub.serve();
        QVERIFY(m_port > 0);
        const auto code = m_hub.run(u"pair-code"_s, {u"--person"_s, u"Noor"_s}).json().value("code"_L1).toString().toLatin1();
        const auto paired = QJsonDocument::fromJson(
                                ask("POST", "/v1/pair", "Content-Type: application/json\r\n", R"({"code":")" + code + R"(","device":"test"})").body)
                                .object();
        m_token = paired.value("token"_L1).toString().toLatin1();
        m_noor = Id::fromString(paired.value("person"_L1).toString());
        QVERIFY(!m_noor.isNull());
    }

    void aFileIsOfferedSentAndFetched()
    {
        QCOMPARE(send(0, m_content.first(1000)).status, 404);
        const auto items = m_hub.run(u"records"_s, {u"--kind"_s, u"plan_item"_s}).json().value("records"_L1).toArray();
        const auto handIn = toRecord(HandIn{.id = Id::derived({"hand-in"}),
                                            .student = m_noor,
                                            .item = Id::fromString(items.first().toObject().value("id"_L1).toString()),
                                            .text = u"zie foto"_s,
                                            .madeAt = QDateTime::currentDateTimeUtc(),
                                            .receivedAt = {}});
        const auto attachment = toRecord(Attachment{.id = Id::derived({"photo"}),
                                                    .student = m_noor,
                                                    .handIn = Id::derived({"hand-in"}),
                                                    .position = 1,
                                                    .mediaType = u"image/jpeg"_s,
                                                    .size = int(m_content.size()),
                                                    .file = m_name});
        const auto ack = sync(
            {.changes = {{.number = 1, .kind = Kind::HandIn, .record = handIn.id, .values = handIn.values, .clock = 65536},
                         {.number = 2, .kind = Kind::Attachment, .record = attachment.id, .values = attachment.values, .clock = 65537}},
             .offers = {{.name = m_name, .size = m_content.size()}}});
        QVERIFY(ack.refused.isEmpty());
        const QList<BlobWish> wanted{{.name = m_name, .offset = 0}};
        QCOMPARE(ack.wishes, wanted);

        const auto first = send(0, m_content.first(150'000));
        QCOMPARE(first.status, 204);
        QCOMPARE(first.header("upload-offset"), "150000");
        const auto elsewhere = send(100'000, m_content.sliced(100'000, 1000));
        QCOMPARE(elsewhere.status, 409);
        QCOMPARE(elsewhere.header("upload-offset"), "150000");
        const auto asked = ask("HEAD", path(), {});
        QCOMPARE(asked.status, 204);
        QCOMPARE(asked.header("upload-offset"), "150000");
        QCOMPARE(fetch({}).status, 404);
        const auto last = send(150'000, m_content.sliced(150'000));
        QCOMPARE(last.status, 204);
        QCOMPARE(last.header("upload-offset"), QByteArray::number(m_content.size()));

        const auto whole = fetch({});
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, m_content);
        QCOMPARE(whole.header("etag"), '"' + m_name.toHex() + '"');
    }

    void aRangeIsAnsweredAsAsked()
    {
        const auto etag = '"' + m_name.toHex() + '"';
        const auto piece = fetch("Range: bytes=399990-\r\nIf-Range: " + etag + "\r\n");
        QCOMPARE(piece.status, 206);
        QCOMPARE(piece.body, m_content.sliced(399'990));
        QCOMPARE(piece.header("content-range"), "bytes 399990-400006/400007");
        const auto otherwise = fetch("Range: bytes=5-9\r\nIf-Range: \"another\"\r\n");
        QCOMPARE(otherwise.status, 200);
        QCOMPARE(otherwise.body.size(), m_content.size());
        for (const auto *absurd : {"bytes=400007-", "bytes=99999999999999999999-", "bytes=0-1,2-3", "bytes=-0"}) {
            const auto refused = fetch(QByteArray("Range: ") + absurd + "\r\n");
            QCOMPARE(refused.status, 416);
            QCOMPARE(refused.header("content-range"), "bytes */400007");
        }
    }

    void theGateTurnsAwayWhatIsNoPieceOfAFile()
    {
        const QByteArray type("Content-Type: application/octet-stream\r\n");
        QCOMPARE(ask("PATCH", path(), type, "x").status, 400);
        QCOMPARE(ask("PATCH", path(), type + "Upload-Offset: -1\r\n", "x").status, 400);
        QCOMPARE(ask("PATCH", path(), "Upload-Offset: 0\r\n", "x").status, 415);
        QCOMPARE(ask("PATCH", path(), type + "Upload-Offset: 0\r\n", QByteArray(1024 * 1024 + 1, 'x')).status, 413);
        QCOMPARE(ask("DELETE", path(), {}).status, 405);
        QCOMPARE(ask("GET", path().chopped(1), {}).status, 404);
        QCOMPARE(ask("GET", "/v1/blob/" + m_name.toHex().toUpper(), {}).status, 404);
        QCOMPARE(ask("GET", "/v1/blob/../blob/" + m_name.toHex(), {}).status, 404);
    }

    void whatIsOnTheHubsDiskTellsNothing()
    {
        const QDir folder(m_hub.folder() + u"/blobs"_s);
        const auto files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pppppppp"));
    }
};

QTEST_GUILESS_MAIN(BlobProgramTest)
#include "blob_program_test.moc"
