// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_engine_bench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

/** What the engine for files makes of the hub's answers. */
class BlobAnswersTest : public QObject, private BlobEngineBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginAfresh(); }

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

    void aPieceThatIsTooLargeIsHalved()
    {
        const auto first = find<SendBytes>(begin(up('u', 100'000)))->length;
        std::ignore = tell(AnswerBegan{.status = 413});
        const auto commands = tell(AnswerEnded{});
        QVERIFY(find<AskOffset>(commands) != nullptr);
        std::ignore = tell(AnswerBegan{.status = 204, .offset = 0});
        QCOMPARE(find<SendBytes>(tell(AnswerEnded{}))->length, first / 2);
    }
};

QTEST_GUILESS_MAIN(BlobAnswersTest)
#include "blob_answers_test.moc"
