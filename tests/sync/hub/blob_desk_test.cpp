// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "service/blob_desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Who may fetch and send files, and what the hub takes for one. Noor and Wout are taught by Lies; Amir and Bram are of another group. */
class BlobDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HubWorld> m_world;
    std::unique_ptr<BlobDesk> m_desk;
    QHash<QByteArray, QByteArray> m_tokens;

    QByteArray token(const QByteArray &person)
    {
        auto &token = m_tokens[person];
        if (token.isEmpty()) {
            token = m_world->paired(person.constData());
        }
        return token;
    }

    static BlobName nameOf(const QByteArray &content) { return BlobName::fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256)); }

    /** A photo of Noor's, named by a record. */
    Attachment photo(const QByteArray &content)
    {
        const Attachment photo{.id = Id::derived({"photo", content}),
                               .student = HubWorld::id("Noor"),
                               .handIn = HubWorld::id("hand-in"),
                               .position = 1,
                               .mediaType = u"image/jpeg"_s,
                               .size = int(content.size()),
                               .file = nameOf(content)};
        m_world->put(photo);
        return photo;
    }

    Material worksheet(const QByteArray &content)
    {
        const Material sheet{.id = HubWorld::id("sheet"),
                             .item = HubWorld::itemId("A", m_world->week, 0),
                             .title = u"Werkblad"_s,
                             .mediaType = u"application/pdf"_s,
                             .size = int(content.size()),
                             .file = nameOf(content)};
        m_world->put(sheet);
        return sheet;
    }

    Expected<TakenPiece> send(const QByteArray &person, const QByteArray &content, qint64 offset, const QByteArray &piece)
    {
        return m_desk->take(token(person), nameOf(content), offset, piece, m_world->now);
    }

    void sendWhole(const QByteArray &person, const QByteArray &content)
    {
        const auto taken = send(person, content, 0, content);
        QVERIFY(taken && taken->fitted);
        QCOMPARE(taken->offset, content.size());
    }

    bool mayFetch(const QByteArray &person, const QByteArray &content) { return m_desk->sizeFor(token(person), nameOf(content)).has_value(); }

    QList<BlobWish> wishes(const QByteArray &person, const SyncRequest &request)
    {
        return m_desk->wishes(token(person), request, m_world->now).value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 1);
        m_desk = std::make_unique<BlobDesk>(m_world->database(), BlobFolder(m_folder->path(), QByteArray(32, 's')));
        m_tokens.clear();
    }

    void aPhotoIsForItsStudentAndTheirTeachers()
    {
        const QByteArray content("a photo");
        photo(content);
        QVERIFY(!mayFetch("Noor", content));
        sendWhole("Noor", content);
        QVERIFY(mayFetch("Noor", content));
        QVERIFY(mayFetch("Lies", content));
        for (const auto *other : {"Wout", "Amir", "Bram", "Katrien", "Olga"}) {
            QVERIFY2(!mayFetch(other, content), other);
        }
        QCOMPARE(m_desk->sizeFor(QByteArray(32, '?'), nameOf(content)).error().kind, ErrorKind::Unpaired);
        QCOMPARE(m_desk->range(nameOf(content), 2, 5).value(), QByteArray("photo"));
    }

    void aWorksheetIsForTheGroupAndItsGuardians()
    {
        const QByteArray content("a worksheet");
        worksheet(content);
        sendWhole("Lies", content);
        for (const auto *member : {"Noor", "Wout", "Lies", "Katrien"}) {
            QVERIFY2(mayFetch(member, content), member);
        }
        for (const auto *other : {"Amir", "Bram"}) {
            QVERIFY2(!mayFetch(other, content), other);
        }
    }

    void whatNoRecordNamesAnyMoreIsNobodys()
    {
        const QByteArray content("a worksheet");
        const auto sheet = worksheet(content);
        sendWhole("Lies", content);
        QVERIFY(m_world->office().withdraw(Kind::Material, sheet.id).value());
        QVERIFY(!mayFetch("Noor", content));
        QCOMPARE(send("Lies", content, 0, content).error().kind, ErrorKind::NotFound);
    }

    void onlyWhoMayMakeTheRecordSendsTheFile()
    {
        const QByteArray content("a photo");
        QCOMPARE(send("Noor", content, 0, content).error().kind, ErrorKind::NotFound);
        photo(content);
        for (const auto *other : {"Wout", "Lies", "Amir", "Bram", "Katrien"}) {
            QCOMPARE(send(other, content, 0, content).error().kind, ErrorKind::NotFound);
        }
        worksheet("a worksheet");
        QCOMPARE(send("Noor", "a worksheet", 0, "a worksheet").error().kind, ErrorKind::NotFound);
        sendWhole("Noor", content);
    }

    void aFileGoesOnWhereItStopped()
    {
        const QByteArray content(300'000, 'p');
        photo(content);
        QCOMPARE(send("Noor", content, 0, content.first(100'000))->offset, 100'000);
        QCOMPARE(m_desk->offsetFor(token("Noor"), nameOf(content)).value(), 100'000);
        // Late, early, and too much: said where it goes on, and nothing taken.
        for (const auto &[offset, size] : {std::pair{0, 50'000}, std::pair{200'000, 50'000}, std::pair{100'000, 200'001}}) {
            const auto taken = send("Noor", content, offset, QByteArray(size, 'p'));
            QVERIFY(taken && !taken->fitted);
            QCOMPARE(taken->offset, 100'000);
        }
        QVERIFY(!mayFetch("Noor", content));
        QCOMPARE(send("Noor", content, 100'000, content.sliced(100'000))->offset, 300'000);
        QVERIFY(mayFetch("Noor", content));
        // The answer was lost: the same piece once more.
        const auto again = send("Noor", content, 100'000, content.sliced(100'000));
        QVERIFY(again->fitted);
        QCOMPARE(again->offset, 300'000);
    }

    void whatIsNotWhatItsNameSaysIsNotKept()
    {
        const QByteArray content(1000, 'p');
        photo(content);
        QCOMPARE(send("Noor", content, 0, QByteArray(1000, 'q')).error().kind, ErrorKind::BadReply);
        QVERIFY(!mayFetch("Noor", content));
        QCOMPARE(m_desk->offsetFor(token("Noor"), nameOf(content)).value(), 0);
        sendWhole("Noor", content);
    }

    void theHubSaysWhatItWantsOfWhatIsOffered()
    {
        const QByteArray photographed(1000, 'p');
        const QByteArray known(2000, 'k');
        photo(photographed);
        photo(known);
        sendWhole("Noor", known);
        QCOMPARE(send("Noor", photographed, 0, photographed.first(400))->offset, 400);
        const SyncRequest request{
            .offers = {{.name = nameOf(photographed), .size = 1000}, {.name = nameOf(known), .size = 2000}, {.name = nameOf("strange"), .size = 7}}};
        const QList<BlobWish> wanted{{.name = nameOf(photographed), .offset = 400}, {.name = nameOf(known), .offset = 2000}};
        QCOMPARE(wishes("Noor", request), wanted);
        QVERIFY(wishes("Amir", request).isEmpty());
    }

    void smallFilesTravelInsideTheExchange()
    {
        const QByteArray content("a small photo");
        const SyncRequest request{.offers = {{.name = nameOf(content), .size = content.size()}}, .blobs = {content}};
        QVERIFY(wishes("Noor", request).isEmpty());
        const auto named = photo(content);
        QVERIFY(wishes("Wout", request).isEmpty());
        const QList<BlobWish> here{{.name = nameOf(content), .offset = content.size()}};
        QCOMPARE(wishes("Noor", request), here);
        const Page page{.rows = {{.record = toRecord(named), .version = 1}}};
        const QList<BlobPart> along{{.name = nameOf(content), .size = content.size(), .offset = 0, .content = content}};
        QCOMPARE(m_desk->smallFiles({page, page}, 1000).value(), along);
        QVERIFY(m_desk->smallFiles({page}, content.size() - 1)->isEmpty());
    }

    void aFileThatTheDiskLostIsWantedAgain()
    {
        const QByteArray content("a photo");
        photo(content);
        sendWhole("Noor", content);
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        QVERIFY(!mayFetch("Lies", content));
        const QList<BlobWish> wanted{{.name = nameOf(content), .offset = 0}};
        QCOMPARE(wishes("Noor", {.offers = {{.name = nameOf(content), .size = content.size()}}}), wanted);
        sendWhole("Noor", content);
        QVERIFY(mayFetch("Lies", content));
    }

    void theSameContentIsKeptOnce()
    {
        const QByteArray content("the same");
        photo(content);
        worksheet(content);
        sendWhole("Noor", content);
        sendWhole("Lies", content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        QVERIFY(mayFetch("Wout", content));
    }

    void aFileIsForgottenWhenNoRecordIsLeft()
    {
        const QByteArray content("a photo");
        const auto named = photo(content);
        sendWhole("Noor", content);
        QVERIFY(m_desk->forget(named.file).has_value());
        QVERIFY(mayFetch("Noor", content));
        QVERIFY(m_world->database().prepared("DELETE FROM record WHERE id = ?").bind(named.id).run().has_value());
        QVERIFY(m_desk->forget(named.file).has_value());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BlobDeskTest)
#include "blob_desk_test.moc"
