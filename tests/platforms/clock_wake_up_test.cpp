// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linux/clock_wake_up.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Weekwijzer;
using namespace std::chrono_literals;

/** That the clock was set, and that the device slept, can't be tried here: both would happen to the whole machine. */
class ClockWakeUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRingsOnceAndNotBefore()
    {
        ClockWakeUp wakeUp;
        QSignalSpy due(&wakeUp, &WakeUp::due);
        QElapsedTimer timer;
        timer.start();
        wakeUp.in(50ms);
        QVERIFY(due.wait());
        QVERIFY(timer.elapsed() >= 50);
        QVERIFY(!due.wait(100));
    }

    void theLastWordCounts()
    {
        ClockWakeUp wakeUp;
        QSignalSpy due(&wakeUp, &WakeUp::due);
        wakeUp.in(20ms);
        wakeUp.in(1h);
        QVERIFY(!due.wait(100));
        // Also what is over already.
        wakeUp.in(-5ms);
        QVERIFY(due.wait());
        QCOMPARE(due.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ClockWakeUpTest)
#include "clock_wake_up_test.moc"
