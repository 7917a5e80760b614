// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/blob_engine.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

namespace
{
BlobName named(char letter)
{
    return BlobName::fromBytes(QByteArray(BlobName::size, letter));
}

BlobTask down(char letter, qint64 size, BlobRank rank = BlobRank::Rest)
{
    return {.name = named(letter), .size = size, .way = BlobWay::Down, .rank = rank};
}

BlobTask up(char letter, qint64 size, qint64 done = 0)
{
    return {.name = named(letter), .size = size, .way = BlobWay::Up, .rank = BlobRank::Submission, .done = done};
}

template<typename T>
const T *find(const QList<BlobCommand> &commands)
{
    for (const auto &command : commands) {
        if (const auto *found = std::get_if<T>(&command)) {
            return found;
        }
    }
    return nullptr;
}

AnswerBegan part(char letter, qint64 first, qint64 last, qint64 total)
{
    return {.status = 206, .first = first, .last = last, .total = total, .etag = '"' + named(letter).toHex() + '"'};
}
}

/** What the engine asks for, and what it makes of the answers. */
class BlobEngineTest : public QObject
{
    Q_OBJECT

    std::optional<BlobEngine> m_engine;
    QDateTime m_now;

    QList<BlobCommand> tell(const BlobEvent &event) { return m_engine->handle(event, m_now); }

    /** Up to the first request of the only file there is. */
    QList<BlobCommand> begin(const BlobTask &task)
    {
        std::ignore = tell(ConnectionFound{});
        auto commands = tell(TransfersKnown{.tasks = {task}});
        return task.way == BlobWay::Up ? commands : tell(FileOpened{.done = task.done});
    }

    /** When it tries again, from now. */
    std::chrono::milliseconds waitIn(const QList<BlobCommand> &commands) const
    {
        const auto *wait = find<WaitUntil>(commands);
        return std::chrono::milliseconds(wait == nullptr ? -1 : m_now.msecsTo(wait->when));
    }

    /** Waits as long as it says, and gives what it does then. */
    QList<BlobCommand> wait(const QList<BlobCommand> &commands)
    {
        m_now = m_now.addDuration(waitIn(commands));
        return tell(TimePassed{});
    }

private Q_SLOTS:
    void init()
    {
        m_engine.emplace(1);
        m_now = QDateTime({2026, 11, 17}, {17, 0}, QTimeZone::UTC);
    }

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

    void onlyTheRightPartIsTaken_data()
    {
        QTest::addColumn<AnswerBegan>("answer");
        QTest::newRow("another place") << part('a', 1, 999, 1000);
        QTest::newRow("more than was asked for") << part('a', 0, 1000, 1001);
        QTest::newRow("another size") << part('a', 0, 999, 1001);
        QTest::newRow("another file") << part('b', 0, 999, 1000);
        QTest::newRow("no range at all") << AnswerBegan{.status = 206, .etag = '"' + named('a').toHex() + '"'};
        QTest::newRow("backwards") << part('a', 0, -1, 1000);
        QTest::newRow("a whole one of another file") << AnswerBegan{.status = 200, .etag = "\"other\""};
        QTest::newRow("a captive portal's page") << AnswerBegan{.status = 200};
        QTest::newRow("a redirection") << AnswerBegan{.status = 302};
        QTest::newRow("a broken hub") << AnswerBegan{.status = 500};
    }
    void onlyTheRightPartIsTaken()
    {
        QFETCH(AnswerBegan, answer);
        std::ignore = begin(down('a', 1000));
        const auto commands = tell(answer);
        QVERIFY(find<BreakOff>(commands) != nullptr);
        QVERIFY(waitIn(commands) >= 2500ms);
        QVERIFY(find<KeepBytes>(tell(BytesArrived{.bytes = "page"})) == nullptr);
        QVERIFY(find<OpenFile>(wait(commands)) != nullptr);
    }

    void aWholeOneInsteadOfAPartStartsOver()
    {
        std::ignore = tell(ConnectionFound{});
        std::ignore = tell(TransfersKnown{.tasks = {down('a', 1000)}});
        std::ignore = tell(FileOpened{.done = 400});
        const auto whole = tell(AnswerBegan{.status = 200, .etag = '"' + named('a').toHex() + '"'});
        QVERIFY(find<StartFileOver>(whole) != nullptr);
        QVERIFY(find<KeepBytes>(tell(BytesArrived{.bytes = QByteArray(1000, 'x')})) != nullptr);
        QVERIFY(find<CheckFile>(tell(AnswerEnded{})) != nullptr);
    }

    void moreBytesThanSaidAreNotTaken()
    {
        std::ignore = begin(down('a', 1000));
        std::ignore = tell(part('a', 0, 999, 1000));
        const auto commands = tell(BytesArrived{.bytes = QByteArray(1001, 'x')});
        QVERIFY(find<KeepBytes>(commands) == nullptr && find<BreakOff>(commands) != nullptr);
    }

    void nothingIsThereAfterWhatWeHaveSoItStartsOver()
    {
        std::ignore = tell(ConnectionFound{});
        std::ignore = tell(TransfersKnown{.tasks = {down('a', 1000)}});
        std::ignore = tell(FileOpened{.done = 400});
        const auto commands = tell(AnswerBegan{.status = 416});
        QVERIFY(find<StartFileOver>(commands) != nullptr);
        QVERIFY(find<OpenFile>(commands) != nullptr);
    }

    void whatTheHubHasNotIsLeftForLaterAndTheNextGoesOn_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {403, 404, 410, 416}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void whatTheHubHasNotIsLeftForLaterAndTheNextGoesOn()
    {
        QFETCH(int, status);
        std::ignore = tell(ConnectionFound{});
        const QList<BlobTask> tasks{down('a', 1000), down('b', 2000)};
        std::ignore = tell(TransfersKnown{.tasks = tasks});
        std::ignore = tell(FileOpened{});
        QCOMPARE(find<OpenFile>(tell(AnswerBegan{.status = status}))->name, named('b'));
        std::ignore = tell(FileOpened{});
        const auto rest = tell(AnswerBegan{.status = status});
        QCOMPARE(find<ReportFiles>(rest)->state, ReportFiles::State::Resting);
        QVERIFY(find<OpenFile>(tell(TransfersKnown{.tasks = tasks})) == nullptr);
        m_now = m_now.addSecs(601);
        QVERIFY(find<OpenFile>(tell(TransfersKnown{.tasks = tasks})) != nullptr);
    }

    void aBusyOrFullHubIsObeyed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("least");
        QTest::newRow("too often") << 429 << 120 << 120;
        QTest::newRow("busy") << 503 << 30 << 30;
        QTest::newRow("busy without a word") << 503 << 0 << 2;
        QTest::newRow("no room") << 507 << 0 << 300;
        QTest::newRow("no room for long") << 507 << 900 << 900;
    }
    void aBusyOrFullHubIsObeyed()
    {
        QFETCH(int, status);
        QFETCH(int, asked);
        QFETCH(int, least);
        std::ignore = begin(up('u', 1000));
        std::ignore = tell(AnswerBegan{.status = status, .retryAfter = std::chrono::seconds(asked)});
        QVERIFY(waitIn(tell(AnswerEnded{})) >= std::chrono::seconds(least));
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

    void theHubSaysWhereAnUploadGoesOn()
    {
        QCOMPARE(find<SendBytes>(begin(up('u', 100'000, 5000)))->offset, 5000);
        std::ignore = tell(AnswerBegan{.status = 409, .offset = 40'000});
        const auto obeyed = tell(AnswerEnded{});
        QCOMPARE(find<SendBytes>(obeyed)->offset, 40'000);
        std::ignore = tell(AnswerBegan{.status = 204, .offset = 100'000});
        const auto done = tell(AnswerEnded{});
        QCOMPARE(find<NoteOnHub>(done)->name, named('u'));
        QCOMPARE(find<ReportFiles>(done)->state, ReportFiles::State::Resting);
    }

    void aHubThatSendsBackToTheSamePlaceIsNotObeyedForever()
    {
        std::ignore = begin(up('u', 100'000, 5000));
        std::ignore = tell(AnswerBegan{.status = 409, .offset = 5000});
        const auto commands = tell(AnswerEnded{});
        QVERIFY(find<SendBytes>(commands) == nullptr);
        QVERIFY(waitIn(commands) >= 2500ms);
    }

    void afterACutTheHubIsAskedWhatItHas()
    {
        std::ignore = begin(up('u', 100'000));
        const auto cut = tell(TransferBroke{});
        QVERIFY(find<AskOffset>(wait(cut)) != nullptr);
        std::ignore = tell(AnswerBegan{.status = 204, .offset = 12'288});
        QCOMPARE(find<SendBytes>(tell(AnswerEnded{}))->offset, 12'288);
    }

    void aPieceThatIsTooLargeIsHalved()
    {
        const auto first = find<SendBytes>(begin(up('u', 100'000)))->length;
        std::ignore = tell(AnswerBegan{.status = 413});
        const auto commands = tell(AnswerEnded{});
        QVERIFY(find<AskOffset>(commands) != nullptr);
        std::ignore = tell(AnswerBegan{.status = 204, .offset = 0});
        QCOMPARE(find<SendBytes>(tell(AnswerEnded{}))->length, first / 2);
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
