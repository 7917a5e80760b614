// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stall_watch.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <ctime>

using namespace Weekwijzer;

namespace
{
/** Works this long on the processor, whoever else wants it. */
void work(std::chrono::milliseconds length)
{
    const auto used = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    for (const auto until = used() + length; used() < until;) {}
}
}

class StallWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWorkIsNoticed()
    {
        StallWatch watch;
        const QSignalSpy stalls(&watch, &StallWatch::stalled);
        // Again until a knock falls into it.
        QVERIFY(QTest::qWaitFor([&] { return work(std::chrono::milliseconds(150)), !stalls.isEmpty(); }, 20'000));
    }

    void waitingForSomebodyElseIsNoticed()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        StallWatch watch;
        const QSignalSpy stalls(&watch, &StallWatch::stalled);
        QTcpSocket socket;
        socket.connectToHost(silent.serverAddress(), silent.serverPort());
        QVERIFY(QTest::qWaitFor([&] { return socket.waitForReadyRead(150), !stalls.isEmpty(); }, 20'000));
    }

    void shortWorkIsTolerated()
    {
        StallWatch watch;
        const QSignalSpy stalls(&watch, &StallWatch::stalled);
        int rounds = 0;
        QVERIFY(QTest::qWaitFor([&] { return work(std::chrono::milliseconds(5)), ++rounds == 40; }, 20'000));
        QCOMPARE(stalls.size(), 0);
    }
};

QTEST_GUILESS_MAIN(StallWatchTest)
#include "stall_watch_test.moc"
