// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture_devices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class CaptureDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThereMayBe_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("camera");
        QTest::addColumn<bool>("microphone");
        QTest::newRow("nothing") << QString() << false << false;
        QTest::newRow("a camera") << u"dev/video0"_s << true << false;
        QTest::newRow("a loudspeaker only") << u"dev/snd/pcmC0D0p"_s << false << false;
        QTest::newRow("a microphone") << u"dev/snd/pcmC1D0c"_s << false << true;
        QTest::newRow("PulseAudio") << u"run/pulse/native"_s << false << true;
        QTest::newRow("PipeWire") << u"run/pipewire-0"_s << false << true;
    }
    void whatThereMayBe()
    {
        QFETCH(QString, file);
        QFETCH(bool, camera);
        QFETCH(bool, microphone);
        const QTemporaryDir folder;
        if (!file.isEmpty()) {
            QVERIFY(QDir(folder.path()).mkpath(file.section(u'/', 0, -2)));
            QFile device(folder.filePath(file));
            QVERIFY(device.open(QIODevice::WriteOnly));
        }
        const CaptureDevices devices{.devices = folder.filePath(u"dev"_s), .session = folder.filePath(u"run"_s)};
        QCOMPARE(devices.hasCamera(), camera);
        QCOMPARE(devices.hasMicrophone(), microphone);
    }

    void noSessionHasNoServer() { QVERIFY(!(CaptureDevices{.devices = {}, .session = {}}).hasMicrophone()); }
};

QTEST_GUILESS_MAIN(CaptureDevicesTest)
#include "capture_devices_test.moc"
