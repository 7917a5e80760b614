// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fake_speech.h"
#include "voice_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class VoiceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aTextIsReadInTheWindowsLanguage_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QLocale::Language>("voice");
        QTest::newRow("Dutch") << u"nl"_s << QLocale::Dutch;
        QTest::newRow("Flemish") << u"nl_BE"_s << QLocale::Dutch;
        QTest::newRow("English") << u"en"_s << QLocale::English;
    }
    void aTextIsReadInTheWindowsLanguage()
    {
        QFETCH(QString, window);
        QFETCH(QLocale::Language, voice);
        QLocale::setDefault(QLocale(window));
        FakeSpeech speech;
        VoiceModel model(&speech);
        QVERIFY(model.isOffered());
        model.read(u"Lees hoofdstuk 3."_s);
        QCOMPARE(speech.says, u"Lees hoofdstuk 3."_s);
        QCOMPARE(speech.speaks.language(), voice);
        QCOMPARE(model.reading(), u"Lees hoofdstuk 3."_s);
    }

    void itEndsByItselfOrByAStop()
    {
        FakeSpeech speech;
        VoiceModel model(&speech);
        model.read(u"een"_s);
        Q_EMIT speech.ended();
        QCOMPARE(model.reading(), QString());
        model.read(u"twee"_s);
        model.stop();
        QCOMPARE(speech.says, QString());
        QCOMPARE(model.reading(), QString());
        model.read(u"drie"_s);
        model.read(u"vier"_s);
        QCOMPARE(speech.says, u"vier"_s);
        QCOMPARE(model.reading(), u"vier"_s);
    }

    void withoutAVoiceItSaysSoOnceAndOffersNothing()
    {
        FakeSpeech speech;
        VoiceModel model(&speech);
        const QSignalSpy told(&model, &VoiceModel::silent);
        model.read(u"een"_s);
        Q_EMIT speech.unable();
        QCOMPARE(told.count(), 1);
        QVERIFY(!told[0][0].toString().isEmpty());
        QVERIFY(!model.isOffered());
        QCOMPARE(model.reading(), QString());
        speech.says.clear();
        model.read(u"twee"_s);
        QCOMPARE(speech.says, QString());
        QCOMPARE(told.count(), 1);
    }

    void aRecordingIsPlayedUntilItsEndAStopOrAnother()
    {
        QTemporaryDir folder;
        BlobFolder files(folder.path(), QByteArray(32, 'k'));
        const auto kept = files.takeIn("what was said"_ba).value();
        const auto name = QString::fromLatin1(kept.name.toHex());
        FakeSpeech speech;
        VoiceModel model(&speech, files);
        model.read(u"een"_s);
        model.play(name);
        QCOMPARE(speech.plays, "what was said"_ba);
        QCOMPARE(model.playing(), name);
        QCOMPARE(model.reading(), QString());
        Q_EMIT speech.ended();
        QCOMPARE(model.playing(), QString());
        model.play(name);
        model.stop();
        QCOMPARE(speech.plays, QByteArray());
        QCOMPARE(model.playing(), QString());
        model.play(name);
        model.read(u"twee"_s);
        QCOMPARE(model.playing(), QString());
    }

    void whyARecordingIsNotHeardIsSaidAndReadingGoesOn()
    {
        QTemporaryDir folder;
        BlobFolder files(folder.path(), QByteArray(32, 'k'));
        FakeSpeech speech;
        VoiceModel model(&speech, files);
        const QSignalSpy told(&model, &VoiceModel::silent);
        for (const auto &absent : {QString::fromLatin1(BlobName::fromBytes(QByteArray(BlobName::size, 'a')).toHex()), u"nothing"_s}) {
            model.play(absent);
            QVERIFY(told.constLast()[0].toString().startsWith(u"This recording is not on your device yet."_s));
        }
        QCOMPARE(speech.plays, QByteArray());
        model.play(QString::fromLatin1(files.takeIn("no sound"_ba).value().name.toHex()));
        Q_EMIT speech.unable();
        QVERIFY(told.constLast()[0].toString().startsWith(u"Nothing can be heard here now."_s));
        QCOMPARE(model.playing(), QString());
        QVERIFY(model.isOffered());
    }

    void whatIsNotInstalledIsNotOffered()
    {
        FakeSpeech speech;
        speech.isThere = false;
        VoiceModel absent(&speech);
        QVERIFY(!absent.isOffered());
        absent.read(u"een"_s);
        QCOMPARE(speech.says, QString());
        VoiceModel none(nullptr);
        QVERIFY(!none.isOffered());
        none.read(u"een"_s);
        none.stop();
        QCOMPARE(none.reading(), QString());
    }
};

QTEST_GUILESS_MAIN(VoiceModelTest)
#include "voice_model_test.moc"
