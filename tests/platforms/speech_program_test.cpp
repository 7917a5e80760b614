// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linux/speech_program.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The program that speaks, as the window starts it; on a machine without a sound card too. */
class SpeechProgramTest : public QObject
{
    Q_OBJECT

    // Finding out that nothing can be heard may take a speech service some tries.
    static constexpr int longest = 30'000;

    QTemporaryDir m_folder;

    [[nodiscard]] static QString real() { return QStringLiteral(WEEKWIJZER_VOICE); }

    [[nodiscard]] QString script(const QString &name, const QByteArray &lines)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0) {
            qFatal("no script");
        }
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    /** A sound file of 8000 samples a second, of a byte each. */
    [[nodiscard]] static QByteArray silence(int samples)
    {
        QByteArray file;
        QDataStream out(&file, QIODevice::WriteOnly);
        out.setByteOrder(QDataStream::LittleEndian);
        out.writeRawData("RIFF", 4);
        out << quint32(36 + samples);
        out.writeRawData("WAVEfmt ", 8);
        out << quint32(16) << quint16(1) << quint16(1) << quint32(8000) << quint32(8000) << quint16(1) << quint16(8);
        out.writeRawData("data", 4);
        out << quint32(samples);
        return file + QByteArray(samples, char(128));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A speech service of its own, with nobody's settings.
        for (const auto *folder : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"}) {
            qputenv(folder, m_folder.path().toUtf8());
        }
        qputenv("PULSE_SERVER", "none");
    }

    void itEndsWithAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<bool>("speaks");
        QTest::newRow("all said") << QByteArray("cat >/dev/null & sleep 0.1\n") << true;
        QTest::newRow("no voice") << QByteArray("exit 1\n") << false;
        QTest::newRow("killed") << QByteArray("kill -9 $$\n") << false;
        QTest::newRow("complains a lot") << QByteArray("head -c 1000000 /dev/zero >&2; head -c 1000000 /dev/zero\n") << true;
    }
    void itEndsWithAnAnswer()
    {
        QFETCH(QByteArray, program);
        QFETCH(bool, speaks);
        SpeechProgram speech(script(u"voice"_s, program));
        QSignalSpy ended(&speech, &Speech::ended);
        QSignalSpy unable(&speech, &Speech::unable);
        speech.say(u"een"_s, QLocale(u"nl"_s));
        QTRY_COMPARE(ended.count() + unable.count(), 1);
        QCOMPARE(ended.count() == 1, speaks);
    }

    void whatIsNotThereCannotSpeak()
    {
        SpeechProgram speech(m_folder.filePath(u"nothing"_s));
        QSignalSpy unable(&speech, &Speech::unable);
        speech.say(u"een"_s, QLocale(u"nl"_s));
        QTRY_COMPARE(unable.count(), 1);
    }

    void itHearsTheTextAndTheLanguage()
    {
        const auto heard = m_folder.filePath(u"heard"_s);
        SpeechProgram speech(script(u"voice"_s, "echo \"$*\" >" + heard.toUtf8() + "\ntr '\\0' '\\n' >>" + heard.toUtf8() + "\n"));
        QSignalSpy ended(&speech, &Speech::ended);
        speech.say(u"Één keer lezen."_s, QLocale(u"nl_BE"_s));
        const auto content = [&] {
            QFile file(heard);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QTRY_VERIFY(QFile::exists(heard));
        speech.stop();
        QCOMPARE(ended.count(), 1);
        QTRY_COMPARE(content(), u"--language nl_BE\nÉén keer lezen.\n"_s);
    }

    void itHearsARecordingAndHowLongItIs()
    {
        const auto heard = m_folder.filePath(u"heard recording"_s);
        SpeechProgram speech(script(u"voice"_s, "{ echo \"$*\"; head -c 5; } >'" + heard.toUtf8() + "'\n"));
        QSignalSpy ended(&speech, &Speech::ended);
        speech.play("a\0b\nc"_ba);
        QTRY_COMPARE(ended.count(), 1);
        QFile file(heard);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "--play 5\na\0b\nc"_ba);
    }

    void theRealOneAnswersToARecording_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::newRow("half a second of silence") << silence(4000);
        QTest::newRow("no recording") << "Dit is geen geluid"_ba;
        QTest::newRow("a recording that is cut") << silence(400'000).first(1000);
    }
    void theRealOneAnswersToARecording()
    {
        QFETCH(QByteArray, recording);
        SpeechProgram speech(real());
        QSignalSpy ended(&speech, &Speech::ended);
        QSignalSpy unable(&speech, &Speech::unable);
        speech.play(recording);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count() + unable.count(), 1, longest);
    }

    void whoIsStoppedKeepsNobodyWaiting()
    {
        SpeechProgram speech(script(u"voice"_s, "trap '' TERM\nexec 0<&-\nsleep 60\n"));
        QSignalSpy ended(&speech, &Speech::ended);
        speech.say(u"een"_s, QLocale(u"nl"_s));
        QElapsedTimer time;
        time.start();
        speech.say(u"twee"_s, QLocale(u"nl"_s));
        speech.stop();
        QCOMPARE_LT(time.elapsed(), 1000);
        QCOMPARE(ended.count(), 1);
    }

    void theRealOneAnswersWithoutASoundCard()
    {
        SpeechProgram speech(real());
        QVERIFY(speech.mayBeThere());
        QSignalSpy ended(&speech, &Speech::ended);
        QSignalSpy unable(&speech, &Speech::unable);
        speech.say(u"Lees."_s, QLocale(u"nl_BE"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count() + unable.count(), 1, longest);
    }

    void theRealOneStopsHalfway()
    {
        SpeechProgram speech(real());
        QSignalSpy ended(&speech, &Speech::ended);
        speech.say(u"Dit is een lange zin. "_s.repeated(200), QLocale(u"nl_BE"_s));
        speech.stop();
        QCOMPARE(ended.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SpeechProgramTest)
#include "speech_program_test.moc"
