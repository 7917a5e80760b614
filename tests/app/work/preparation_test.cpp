// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demo_device.h"
#include "support/photo_file.h"
#include "work/file_intake.h"
#include "work/preparation.h"
#include "work/student_work.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Files on their way into a hand-in. */
class PreparationTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::optional<BlobFolder> m_folder;
    std::optional<BlobStore> m_files;
    std::optional<Preparation> m_preparation;
    QTemporaryDir m_scratch;

    QDateTime now() const { return m_device->clock()(); }
    Id item() const { return m_device->task().id; }
    QList<ChosenFile> chosen() { return PreparationStore(m_device->database()).filesOf(m_device->student(), item()).value(); }
    qint64 waiting() { return Outbox(m_device->database()).waiting().value(); }

    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_scratch.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    Expected<Id> choose(const QString &name, const QByteArray &content)
    {
        return takenIn(*m_folder, written(name, content), PhotoSize::Original).transform_error(errorOf).and_then([&](const FileFacts &file) {
            return m_preparation->choose(item(), file, now());
        });
    }

private Q_SLOTS:
    void init()
    {
        m_device.emplace();
        m_folder.emplace(m_device->blobs());
        m_files.emplace(m_device->database(), *m_folder);
        m_preparation.emplace(m_device->database(), m_device->student(), &*m_files);
    }

    void aChosenFileIsKeptAtOnceAndTravelsNowhere()
    {
        QVERIFY(choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag"));
        QCOMPARE(chosen().size(), 1);
        QCOMPARE(chosen()[0].title, u"verslag.pdf"_s);
        QCOMPARE(chosen()[0].mediaType, u"application/pdf"_s);
        QCOMPARE(waiting(), 0);
        QVERIFY(m_files->table().unconfirmed(10).value().isEmpty());
        QCOMPARE(m_files->range(chosen()[0].file, 0, 8).value(), QByteArray("%PDF-1.7"));
    }

    void noMatterHowFullItIsAChosenFileStays()
    {
        QVERIFY(choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag"));
        const auto name = chosen()[0].file;
        // The hub has the same content from elsewhere.
        QVERIFY(m_files->table().setOnHub(name));
        QCOMPARE(m_files->evict(0).value(), 0);
        QVERIFY(m_files->forget(name));
        QVERIFY(m_folder->has(name));
    }

    void workMayBeFilesAlone()
    {
        QVERIFY(choose(u"blad.JPG"_s, phonePhoto({640, 480}, 6)));
        QVERIFY(choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag"));
        const auto files = chosen();
        StudentWork work(m_device->database(), m_device->student());
        const auto handIn = work.handIn(item(), {}, now());
        QVERIFY(handIn);
        const WorkStore store(m_device->database());
        QCOMPARE(store.handIn(*handIn).value()->text, QString());
        const auto attachments = store.attachmentsOf(*handIn).value();
        QCOMPARE(attachments.size(), 2);
        QCOMPARE(attachments[0].title, u"blad.jpg"_s);
        QCOMPARE(attachments[0].mediaType, u"image/jpeg"_s);
        QCOMPARE(attachments[0].position, 1);
        QCOMPARE(attachments[1].file, files[1].file);
        QVERIFY(chosen().isEmpty());
        QCOMPARE(m_files->table().unconfirmed(10).value().size(), 2);
        QCOMPARE(waiting(), 4); // The hand-in before its files, and what parents see of it.
        const auto changes = Outbox(m_device->database()).sealed(10).value();
        QCOMPARE(changes[0].kind, Kind::HandIn);
        // What is left of the photo holds nothing that the camera noted.
        const auto photo = m_files->range(attachments[0].file, 0, attachments[0].size).value();
        for (const auto &secret : secretsOfPhoto()) {
            QVERIFY2(!photo.contains(secret), secret.constData());
        }
    }

    void aHandInThatFailsLeavesTheFilesChosen()
    {
        QVERIFY(choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag"));
        StudentWork work(m_device->database(), m_device->student());
        QCOMPARE(work.handIn(item(), QString(100'001, u'x'), now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(chosen().size(), 1);
        QVERIFY(m_device->database().execute("CREATE TRIGGER full BEFORE INSERT ON attachment BEGIN SELECT RAISE(ABORT, 'no room'); END"));
        QVERIFY(!work.handIn(item(), u"Zie bijlage"_s, now()));
        QCOMPARE(chosen().size(), 1);
        QVERIFY(WorkStore(m_device->database()).handInsOf(m_device->student(), item()).value().isEmpty());
    }

    void whatIsTakenOutIsGoneFromTheDisk()
    {
        const auto id = choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag");
        const auto name = chosen()[0].file;
        QVERIFY(m_preparation->drop(*id));
        QVERIFY(chosen().isEmpty());
        QVERIFY(!m_folder->has(name));
        QCOMPARE(m_preparation->drop(*id).error().kind, ErrorKind::NotFound);
    }

    void whatIsHandedInStaysWhenItIsTakenOutOfTheNextVersion()
    {
        QVERIFY(choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag"));
        const auto name = chosen()[0].file;
        QVERIFY(StudentWork(m_device->database(), m_device->student()).handIn(item(), {}, now()));
        const auto again = choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag");
        QVERIFY(m_preparation->drop(*again));
        QVERIFY(m_folder->has(name));
    }

    void theSameFileTwiceIsThereOnce()
    {
        const auto first = choose(u"verslag.pdf"_s, "%PDF-1.7 mijn verslag");
        QCOMPARE(choose(u"kopie.pdf"_s, "%PDF-1.7 mijn verslag"), first);
        QCOMPARE(chosen().size(), 1);
    }

    void oneTooManyIsRefusedAndLeavesNothing()
    {
        for (int number = 0; number < Preparation::mostFiles; ++number) {
            QVERIFY(choose(u"blad.txt"_s, "Blad " + QByteArray::number(number)));
        }
        const auto bytes = m_files->table().bytesHere().value();
        QCOMPARE(choose(u"blad.txt"_s, "Nog een").error().kind, ErrorKind::Invalid);
        QCOMPARE(chosen().size(), Preparation::mostFiles);
        QCOMPARE(m_files->table().bytesHere().value(), bytes);
        QVERIFY(!m_folder->has(BlobName::fromBytes(QCryptographicHash::hash("Nog een", QCryptographicHash::Sha256))));
    }

    void noFileWithoutAnItem()
    {
        const auto file = takenIn(*m_folder, written(u"a.txt"_s, "tekst"), PhotoSize::Small).value();
        QCOMPARE(m_preparation->choose(Id::derived({"no item"}), file, now()).error().kind, ErrorKind::NotFound);
        QVERIFY(!m_folder->has(file.name));
    }

    void whatCannotBeTakenInIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        const auto photo = phonePhoto({640, 480});
        QTest::newRow("empty") << u"a.txt"_s << QByteArray() << ErrorKind::BadInput;
        QTest::newRow("called a picture") << u"a.jpg"_s << QByteArray(100, 'x') << ErrorKind::BadInput;
        QTest::newRow("half a picture") << u"a.jpg"_s << photo.first(photo.size() - 500) << ErrorKind::BadInput;
        QTest::newRow("a picture called a text") << u"a.txt"_s << photo.first(photo.size() - 500) << ErrorKind::BadInput;
    }
    void whatCannotBeTakenInIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        QCOMPARE(choose(name, content).error().kind, kind);
        QVERIFY(chosen().isEmpty());
    }

    void aPhotoUnderAnotherNameIsMadeCleanToo()
    {
        QVERIFY(choose(u"werk.bin"_s, phonePhoto({640, 480})));
        QCOMPARE(chosen()[0].mediaType, u"image/jpeg"_s);
    }

    void aFolderIsNoFile() { QCOMPARE(errorOf(takenIn(*m_folder, m_scratch.path(), PhotoSize::Small).error()).kind, ErrorKind::BadInput); }

    void criteriaAreTickedUntilTheHandIn()
    {
        const auto checked = [&] { return PreparationStore(m_device->database()).checkedOf(m_device->student(), item()).value(); };
        QVERIFY(m_preparation->check(item(), u"Een titel"_s, true));
        QVERIFY(m_preparation->check(item(), u"Een titel"_s, true));
        QVERIFY(m_preparation->check(item(), u"Drie bronnen"_s, true));
        QVERIFY(m_preparation->check(item(), u"Drie bronnen"_s, false));
        QCOMPARE(checked(), QStringList{u"Een titel"_s});
        QCOMPARE(waiting(), 0);
        QVERIFY(StudentWork(m_device->database(), m_device->student()).handIn(item(), u"Werk"_s, now()));
        QVERIFY(checked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PreparationTest)
#include "preparation_test.moc"
