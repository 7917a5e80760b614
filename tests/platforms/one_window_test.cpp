// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linux/one_window.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Programs of one session, each with a connection of its own to a real bus. */
class OneWindowTest : public QObject
{
    Q_OBJECT

    const QString m_folder = u"/home/noor/profile"_s;
    QProcess m_daemon;
    QString m_address;
    int m_programs = 0;

    [[nodiscard]] QDBusConnection program() { return QDBusConnection::connectToBus(m_address, QString::number(++m_programs)); }

    /** As another program does it, while this one goes on. */
    [[nodiscard]] bool isShownElsewhere(OneWindow &second, const QString &link, const QString &token)
    {
        auto answer = std::async(std::launch::async, [&] { return second.isShownElsewhere(link, token); });
        const bool answered = QTest::qWaitFor([&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 20'000);
        return answered && answer.get();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(program().isConnected());
    }

    void cleanup()
    {
        for (; m_programs > 0; --m_programs) {
            QDBusConnection::disconnectFromBus(QString::number(m_programs));
        }
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void theSecondHandsOver_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("token");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a link") << u"weekwijzer:week/2026-W47"_s << QString();
        QTest::newRow("leave to come to the front") << QString() << u"kwin-7"_s;
        QTest::newRow("both") << u"weekwijzer:week/2026-W47"_s << u"kwin-7"_s;
    }

    void theSecondHandsOver()
    {
        QFETCH(QString, link);
        QFETCH(QString, token);
        OneWindow first(program(), m_folder);
        OneWindow second(program(), m_folder + "/../profile/"_L1);
        const QSignalSpy asked(&first, &OneWindow::asked);
        const QSignalSpy back(&second, &OneWindow::asked);
        QVERIFY(!first.isShownElsewhere({}, {}));
        QVERIFY(isShownElsewhere(second, link, token));
        QCOMPARE(asked, (QList<QVariantList>{{link, token}}));
        QVERIFY(back.isEmpty());
    }

    void anotherFolderIsAnotherWindow()
    {
        OneWindow first(program(), m_folder);
        OneWindow second(program(), m_folder + u'2');
        QVERIFY(!first.isShownElsewhere({}, {}));
        QVERIFY(!second.isShownElsewhere({}, {}));
    }

    void whereThereIsNoBusEachShowsItsOwn()
    {
        OneWindow window(QDBusConnection(u"none"_s), m_folder);
        QVERIFY(!window.isShownElsewhere(u"weekwijzer:week/2026-W47"_s, {}));
    }

    void whoGivesUpOrEndsIsNotAskedAnyMore()
    {
        OneWindow first(program(), m_folder);
        QVERIFY(!first.isShownElsewhere({}, {}));
        first.giveUp();
        OneWindow second(program(), m_folder);
        QVERIFY(!second.isShownElsewhere({}, {}));
        QDBusConnection::disconnectFromBus(QString::number(m_programs));
        OneWindow third(program(), m_folder);
        QVERIFY(!third.isShownElsewhere({}, {}));
    }
};

QTEST_GUILESS_MAIN(OneWindowTest)
#include "one_window_test.moc"
