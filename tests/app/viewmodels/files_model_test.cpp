// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"
#include "support/photo_file.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Files with the next hand-in, as the item page shows them. */
class FilesModelTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_scratch;

    FilesModel &files() { return *item().files(); }

    QUrl written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_scratch->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? QUrl::fromLocalFile(file.fileName()) : QUrl();
    }

    void show() { item().show(m_device->task().id); }

private Q_SLOTS:
    void init()
    {
        m_scratch.emplace();
        open();
        show();
    }
    void cleanup() { close(); }

    void aChosenFileIsThereAndStaysThere()
    {
        files().add({written(u"verslag.pdf"_s, QByteArray(420'000, 'x'))});
        QVERIFY(files().isBusy());
        QTRY_COMPARE(files().rows().size(), 1);
        QTRY_VERIFY(!files().isBusy());
        QCOMPARE(files().rows()[0].title, u"verslag.pdf"_s);
        QCOMPARE(files().rows()[0].size, u"0.4\u00a0MB"_s);
        QCOMPARE(files().rows()[0].picture, QString());
        startProgram();
        show();
        QCOMPARE(files().rows().size(), 1);
        // Another item has files of its own.
        item().show(m_device->demo().items[0].id);
        QVERIFY(files().rows().isEmpty());
    }

    void whatWasChosenIsKeptWhenTheProgramEndsAtOnce()
    {
        files().add({written(u"a.jpg"_s, phonePhoto({2000, 1500})), written(u"b.txt"_s, "tekst")});
        startProgram();
        show();
        QCOMPARE(files().rows().size(), 2);
        QVERIFY(files().rows()[0].picture.startsWith(u"image://work/"_s));
    }

    void filesAloneAreHandedIn()
    {
        QVERIFY(!item().isReadyToHandIn());
        item().handIn();
        files().add({written(u"blad.jpg"_s, phonePhoto({640, 480}))});
        QVERIFY(!item().isReadyToHandIn()); // Not before it is kept.
        QTRY_VERIFY(item().isReadyToHandIn());
        item().handIn();
        QTRY_COMPARE(item().handIns().size(), 1);
        QCOMPARE(item().handIns()[0].text, QString());
        QCOMPARE(item().handIns()[0].files.size(), 1);
        QCOMPARE(item().handIns()[0].files[0].title, u"blad.jpg"_s);
        QVERIFY(files().rows().isEmpty());
        QVERIFY(!item().isReadyToHandIn());
    }

    void aFileIsTakenOutAgain()
    {
        files().add({written(u"b.txt"_s, "tekst")});
        QTRY_COMPARE(files().rows().size(), 1);
        files().remove(files().rows()[0].id);
        QTRY_VERIFY(files().rows().isEmpty());
    }

    void aBadPictureIsToldInASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << QByteArray(200, 'x') << u"This picture cannot be read here. Take another one, or save it as JPEG first."_s;
        QTest::newRow("half") << phonePhoto({640, 480}).first(4000)
                              << u"The end of this picture is missing. Copy it once more, or take another one."_s;
    }
    void aBadPictureIsToldInASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        files().add({written(u"blad.jpg"_s, content)});
        QTRY_COMPARE(files().trouble(), sentence);
        QVERIFY(files().rows().isEmpty());
        QVERIFY(!files().isBusy());
        files().add({written(u"b.txt"_s, "tekst")});
        QCOMPARE(files().trouble(), QString());
    }

    void theLineSuggestsASizeUntilThePersonChooses()
    {
        Q_EMIT m_thread->lineChanged({});
        QCOMPARE(files().size(), int(PhotoSize::Middle));
        QCOMPARE(files().sizeReason(), QString());
        Q_EMIT m_thread->lineChanged({.metered = true});
        QCOMPARE(files().size(), int(PhotoSize::Small));
        QVERIFY(!files().sizeReason().isEmpty());
        files().setSize(int(PhotoSize::Original));
        QCOMPARE(files().sizeReason(), QString());
        Q_EMIT m_thread->lineChanged({.connected = false});
        QCOMPARE(files().size(), int(PhotoSize::Original));
        files().setSize(7);
        QCOMPARE(files().size(), int(PhotoSize::Original));
        QCOMPARE(FilesModel::sizes(), (QStringList{u"Small, about 0.2\u00a0MB each"_s, u"Middle, about 0.6\u00a0MB each"_s, u"As large as it is"_s}));
    }

    void aPhotoOfTheCameraIsKeptAndItsFileGone()
    {
        const auto path = files().photoFile();
        QVERIFY(QFile::copy(written(u"camera"_s, phonePhoto({640, 480})).toLocalFile(), path));
        files().keepPhoto(path);
        QTRY_COMPARE(files().rows().size(), 1);
        QCOMPARE(files().rows()[0].title, u"Photo 1.jpg"_s);
        QVERIFY(!QFile::exists(path));
    }

    void aRecordingIsKeptOrThrownAway()
    {
        const auto record = [&](const QByteArray &voice) {
            QFile file(files().beginRecording().toLocalFile());
            return file.open(QIODevice::WriteOnly) && file.write("OggS " + voice) > 0 ? file.fileName() : QString();
        };
        const auto first = record("and a cough");
        files().dropRecording();
        QVERIFY(!QFile::exists(first));
        const auto second = record("and a voice");
        files().keepRecording();
        QTRY_COMPARE(files().rows().size(), 1);
        QCOMPARE(files().rows()[0].title, u"Recording 2.ogg"_s);
        QCOMPARE(files().rows()[0].icon, u"audio-x-generic"_s);
        QVERIFY(!QFile::exists(second));
        // Nothing was recorded: nothing is kept, and nobody is troubled.
        std::ignore = files().beginRecording();
        files().keepRecording();
        QVERIFY(!files().isBusy());
        // The program ends while somebody speaks.
        QVERIFY(!record("and another voice").isEmpty());
        startProgram();
        show();
        QCOMPARE(files().rows().size(), 2);
    }

    void whatIsMissingIsNamed()
    {
        const auto steps = PlanStore(m_device->database()).stepsOf(m_device->task().id).value();
        QCOMPARE(item().missing().size(), steps.size());
        item().tickStep(steps[0].id, true);
        QTRY_COMPARE(item().missing().size(), steps.size() - 1);
        item().tick(true);
        QTRY_VERIFY(item().missing().isEmpty());
    }

    void criteriaAreTickedForOneself()
    {
        QVERIFY(item().criteria().isEmpty());
        auto task = m_device->task();
        task.evaluation = u"Waar ik op let:\n- Een titel\n- Drie bronnen"_s;
        m_device->put(toRecord(task));
        item().refresh();
        QCOMPARE(item().criteria().size(), 2);
        item().check(u"Drie bronnen"_s, true);
        QTRY_VERIFY(item().criteria()[1].checked);
        QVERIFY(!item().criteria()[0].checked);
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 0);
    }

    void withoutAPlaceForFilesNothingHappens()
    {
        WorkThread thread([this] { return m_device->connect(); }, m_device->clock());
        FilesModel alone(thread, {});
        alone.show(m_device->task().id, {});
        alone.add({written(u"b.txt"_s, "tekst")});
        QVERIFY(!alone.isBusy());
    }
};

QTEST_GUILESS_MAIN(FilesModelTest)
#include "files_model_test.moc"
