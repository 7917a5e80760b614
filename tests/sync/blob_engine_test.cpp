// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_engine_bench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

/** Which file the engine turns to, when, and how it goes on after a cut. */
class BlobEngineTest : public QObject, private BlobEngineBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginAfresh(); }

    void smallFilesGoFirstThenWorkThenTheWeekThenTheRest()
    {
        std::ignore = tell(ConnectionFound{});
        QList<BlobTask> tasks{down('r', 100'000), down('w', 100'000, BlobRank::ThisWeek), up('u', 100'000), down('s', 10'000, BlobRank::Small)};
        QByteArray order;
        while (!tasks.isEmpty()) {
            m_engine.emplace(1);
            std::ignore = tell(ConnectionFound{});
            const auto commands = tell(TransfersKnown{.tasks = tasks});
            const auto *opened = find<OpenFile>(commands);
            const auto chosen = opened != nullptr ? opened->name : find<SendBytes>(commands)->name;
            order.append(char(chosen.bytes()[0]));
            tasks.removeIf([&](const BlobTask &task) { return task.name == chosen; });
        }
        QCOMPARE(order, "suwr");
    }

    void ofEqualsTheOneNearestToItsEndGoesFirst()
    {
        std::ignore = tell(ConnectionFound{});
        auto half = down('h', 100'000);
        half.done = 60'000;
        QCOMPARE(find<OpenFile>(tell(TransfersKnown{.tasks = {down('s', 50'000), half}}))->name, named('h'));
    }

    void aFileIsAskedForFromWhereItStopped()
    {
        const auto *fetch = find<FetchBytes>(begin(down('a', 100'000)));
        QCOMPARE(fetch->first, 0);
        init();
        std::ignore = tell(ConnectionFound{});
        QVERIFY(find<OpenFile>(tell(TransfersKnown{.tasks = {down('a', 100'000)}})) != nullptr);
        const auto resumed = tell(FileOpened{.done = 90'000});
        QCOMPARE(find<FetchBytes>(resumed)->first, 90'000);
        QCOMPARE(find<FetchBytes>(resumed)->last, 99'999);
    }

    void whatIsThereIsCheckedAndOnlyThenDone()
    {
        std::ignore = begin(down('a', 1000));
        QVERIFY(tell(part('a', 0, 999, 1000)).isEmpty());
        QCOMPARE(find<KeepBytes>(tell(BytesArrived{.bytes = QByteArray(1000, 'x')}))->bytes.size(), 1000);
        QVERIFY(find<CheckFile>(tell(AnswerEnded{})) != nullptr);
        const auto done = tell(FileChecked{});
        QCOMPARE(find<ReportFiles>(done)->state, ReportFiles::State::Resting);
        QCOMPARE(find<ReportFiles>(done)->left, 0);
    }

    void aCutIsTriedAgainSoonWhenSomethingCameAndLaterWhenNothingDid()
    {
        std::ignore = begin(down('a', 1000));
        std::ignore = tell(part('a', 0, 999, 1000));
        std::ignore = tell(BytesArrived{.bytes = QByteArray(300, 'x')});
        const auto cut = tell(TransferBroke{});
        QVERIFY(find<SecureFile>(cut) != nullptr);
        QCOMPARE(waitIn(cut), 500ms);
        QVERIFY(find<OpenFile>(wait(cut)) != nullptr);
        QCOMPARE(find<FetchBytes>(tell(FileOpened{.done = 300}))->first, 300);
        auto least = 2500ms;
        for (int time = 0; time < 20; ++time) {
            const auto failed = tell(TransferBroke{});
            QVERIFY(waitIn(failed) >= least && waitIn(failed) <= 600s);
            least = std::min<std::chrono::milliseconds>(least * 2, 300s);
            std::ignore = wait(failed);
            std::ignore = tell(FileOpened{.done = 300});
        }
        QVERIFY(find<OpenFile>(tell(ConnectionFound{})) == nullptr);
    }

    void whatCameIsMadeSafeEveryBlockOrTenSeconds()
    {
        std::ignore = begin(down('a', 10'000'000));
        const auto chunk = 65'536;
        std::ignore = tell(part('a', 0, chunk - 1, 10'000'000));
        QVERIFY(find<SecureFile>(tell(BytesArrived{.bytes = QByteArray(1000, 'x')})) == nullptr);
        m_now = m_now.addSecs(10);
        QVERIFY(find<SecureFile>(tell(BytesArrived{.bytes = QByteArray(1000, 'x')})) != nullptr);
        std::ignore = tell(BytesArrived{.bytes = QByteArray(chunk - 2000, 'x')});
        m_now = m_now.addMSecs(100);
        const auto *next = find<FetchBytes>(tell(AnswerEnded{}));
        QVERIFY(next != nullptr);
        std::ignore = tell(part('a', next->first, next->last, 10'000'000));
        QVERIFY(find<SecureFile>(tell(BytesArrived{.bytes = QByteArray(200'000, 'x')})) != nullptr);
    }

    void piecesAreTenSecondsLong_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<qint64>("chunk");
        // 64 KiB took so long.
        QTest::newRow("a line of 64 bytes/s") << qint64(1'024'000) << qint64(4096);
        QTest::newRow("2g") << qint64(10'240) << qint64(64'000);
        QTest::newRow("3g") << qint64(1311) << qint64(499'893);
        QTest::newRow("LAN") << qint64(1) << qint64(1'048'576);
        QTest::newRow("a clock that went back") << qint64(-3'600'000) << qint64(65'536);
    }
    void piecesAreTenSecondsLong()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(qint64, chunk);
        std::ignore = begin(down('a', 10'000'000));
        std::ignore = tell(part('a', 0, 65'535, 10'000'000));
        std::ignore = tell(BytesArrived{.bytes = QByteArray(65'536, 'x')});
        m_now = m_now.addMSecs(milliseconds);
        const auto *next = find<FetchBytes>(tell(AnswerEnded{}));
        QCOMPARE_LE(std::abs(next->last - next->first + 1 - chunk), 1000);
    }

    void anExchangeGoesFirst()
    {
        std::ignore = begin(down('a', 1000));
        std::ignore = tell(part('a', 0, 999, 1000));
        std::ignore = tell(BytesArrived{.bytes = QByteArray(300, 'x')});
        const auto paused = tell(ExchangeBegins{});
        QVERIFY(find<BreakOff>(paused) != nullptr && find<SecureFile>(paused) != nullptr);
        QVERIFY(find<OpenFile>(tell(TimePassed{})) == nullptr);
        QVERIFY(find<OpenFile>(tell(ExchangeEnds{})) != nullptr);
        QCOMPARE(find<FetchBytes>(tell(FileOpened{.done = 300}))->first, 300);
    }

    void aPieceOnItsWayUpGoesToItsEnd()
    {
        std::ignore = begin(up('u', 100'000));
        QVERIFY(tell(ExchangeBegins{}).isEmpty());
        std::ignore = tell(AnswerBegan{.status = 204, .offset = 12'288});
        QVERIFY(find<SendBytes>(tell(AnswerEnded{})) == nullptr);
        QCOMPARE(find<SendBytes>(tell(ExchangeEnds{}))->offset, 12'288);
    }

    void whereNothingIsLeftToSendTheHubIsAskedToo()
    {
        const auto commands = begin(up('w', 5000, 5000));
        QVERIFY(find<AskOffset>(commands) != nullptr);
        QVERIFY(find<SendBytes>(commands) == nullptr);
    }

    void afterACutTheHubIsAskedWhatItHas()
    {
        std::ignore = begin(up('u', 100'000));
        const auto cut = tell(TransferBroke{});
        QVERIFY(find<AskOffset>(wait(cut)) != nullptr);
        std::ignore = tell(AnswerBegan{.status = 204, .offset = 12'288});
        QCOMPARE(find<SendBytes>(tell(AnswerEnded{}))->offset, 12'288);
    }

    void onALineThatCostsMoneyOnlySmallFilesGoByThemselves()
    {
        std::ignore = tell(ConnectionFound{});
        const QList<BlobTask> tasks{down('l', 20'000'000), up('p', 3'000'000)};
        const auto asked = tell(TransfersKnown{.tasks = tasks, .metered = true});
        QVERIFY(find<OpenFile>(asked) == nullptr && find<SendBytes>(asked) == nullptr);
        QCOMPARE(find<ReportFiles>(asked)->priced, 23'000'000);
        QCOMPARE(find<ReportFiles>(asked)->state, ReportFiles::State::Resting);
        QVERIFY(find<OpenFile>(tell(TransfersKnown{.tasks = tasks + QList{down('s', 65'536)}, .metered = true})) != nullptr);
        std::ignore = tell(FileOpened{.done = 65'536});
        std::ignore = tell(FileChecked{});
        QVERIFY(find<SendBytes>(tell(TransfersAllowed{})) != nullptr);
    }

    void whatAPersonAskedForIsPaidFor()
    {
        std::ignore = tell(ConnectionFound{});
        auto task = down('l', 20'000'000);
        task.asked = true;
        QVERIFY(find<OpenFile>(tell(TransfersKnown{.tasks = {task}, .metered = true})) != nullptr);
    }

    void whatTheDiskLostIsFetchedAgainAndWhatTheHubGaveWrongIsNot()
    {
        std::ignore = begin(down('a', 1000));
        std::ignore = tell(part('a', 0, 999, 1000));
        std::ignore = tell(BytesArrived{.bytes = QByteArray(1000, 'x')});
        std::ignore = tell(AnswerEnded{});
        QVERIFY(find<OpenFile>(tell(FileChecked{.trouble = ErrorKind::Corrupt})) != nullptr);
        QVERIFY(find<CheckFile>(tell(FileOpened{.done = 1000})) != nullptr);
        const auto wrong = tell(FileChecked{.trouble = ErrorKind::BadReply});
        QVERIFY(find<OpenFile>(wrong) == nullptr);
        QCOMPARE(find<ReportFiles>(wrong)->state, ReportFiles::State::Resting);
    }

    void aFullDiskIsNotAskedAgainSoon()
    {
        std::ignore = begin(down('a', 1000));
        QVERIFY(waitIn(tell(StorageFailed{.error = {.kind = ErrorKind::DiskFull, .detail = {}}})) >= 600s);
    }

    void whatNobodyWantsAnyMoreIsBrokenOff()
    {
        std::ignore = begin(down('a', 1000));
        const auto commands = tell(TransfersKnown{.tasks = {down('b', 1000)}});
        QVERIFY(find<BreakOff>(commands) != nullptr);
        QCOMPARE(find<OpenFile>(commands)->name, named('b'));
    }

    void withoutALineNothingIsTried()
    {
        QVERIFY(find<OpenFile>(tell(TransfersKnown{.tasks = {down('a', 1000)}})) == nullptr);
        QVERIFY(find<OpenFile>(tell(ConnectionFound{})) != nullptr);
        std::ignore = tell(FileOpened{});
        QVERIFY(find<BreakOff>(tell(ConnectionLost{})) != nullptr);
        QVERIFY(find<OpenFile>(tell(TimePassed{})) == nullptr);
    }
};

QTEST_GUILESS_MAIN(BlobEngineTest)
#include "blob_engine_test.moc"
