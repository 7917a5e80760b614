// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Drives the engine by hand: no clock, no socket, no database. */
class EngineTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};
    std::unique_ptr<Engine> m_engine;

    QList<Command> tell(const Event &event, std::chrono::milliseconds later = {}) { return m_engine->handle(event, m_now.addDuration(later)); }

    template<typename T>
    static std::optional<T> first(const QList<Command> &commands)
    {
        for (const auto &command : commands) {
            if (std::holds_alternative<T>(command)) {
                return std::get<T>(command);
            }
        }
        return {};
    }

    /** As far as "the request is on its way". */
    void post(const SyncRequest &request = {}, bool more = false)
    {
        QVERIFY(first<SealBatch>(tell(ConnectionFound{})));
        QVERIFY(first<Post>(tell(BatchSealed{.request = request, .more = more})));
    }

    static QByteArray reply(bool more = false, Ack ack = {.upTo = 3})
    {
        FrameWriter writer(3);
        const Scope scope{.type = ScopeType::School, .key = Id::derived({"school"})};
        ack.hubTime = QDateTime({2026, 1, 1}, {}, QTimeZone::UTC);
        return writer.frame({.type = Frame::Type::Ack, .payload = encoded(ack)})
            + writer.frame({.type = Frame::Type::Page, .payload = encoded(Page{.cursor = {.scope = scope, .position = "1"}})})
            + writer.frame({.type = Frame::Type::Page, .payload = encoded(Page{.cursor = {.scope = scope, .position = "2"}})})
            + writer.frame({.type = Frame::Type::End, .payload = encoded(End{.more = more})});
    }

private Q_SLOTS:
    void init() { m_engine = std::make_unique<Engine>(1); }

    void nothingIsSentBeforeThereIsAWay()
    {
        QVERIFY(tell(ChangesWaiting{}).isEmpty());
        QVERIFY(tell(TimePassed{}).isEmpty());
    }

    void anExchangeSettlesThenStoresThenRests()
    {
        post();
        const auto commands = tell(BytesArrived{.bytes = reply()});
        QCOMPARE(commands.size(), 3);
        QCOMPARE(std::get<Settle>(commands.at(0)).ack.upTo, 3);
        QCOMPARE(std::get<StorePage>(commands.at(1)).page.cursor.position, QByteArray("1"));
        QCOMPARE(std::get<StorePage>(commands.at(2)).page.cursor.position, QByteArray("2"));
        const auto ended = tell(ReplyEnded{});
        QVERIFY(first<NoteContact>(ended));
        QCOMPARE(first<Report>(ended)->state, Report::State::Idle);
        QCOMPARE(first<WaitUntil>(ended)->when, m_now.addSecs(300));
    }

    void pagesAreStoredAsSoonAsTheyAreThere()
    {
        post();
        const auto bytes = reply();
        const auto almost = bytes.size() - 1;
        QCOMPARE(tell(BytesArrived{.bytes = bytes.first(almost)}).size(), 3);
        // The end never comes: what was stored stays stored, and the engine tries again later.
        const auto cut = tell(ReplyEnded{});
        QVERIFY(!first<NoteContact>(cut));
        QCOMPARE(first<Report>(cut)->state, Report::State::Waiting);
    }

    void ticksOfOneMomentTravelTogether()
    {
        post();
        tell(BytesArrived{.bytes = reply()});
        tell(ReplyEnded{});
        const auto wait = first<WaitUntil>(tell(ChangesWaiting{}));
        QCOMPARE(wait->when, m_now.addMSecs(400));
        QCOMPARE(first<WaitUntil>(tell(TimePassed{}, std::chrono::milliseconds(10)))->when, wait->when);
        QVERIFY(first<SealBatch>(tell(TimePassed{}, std::chrono::milliseconds(400))));
    }

    void whatComesUpDuringAnExchangeFollowsAtOnce()
    {
        post();
        QVERIFY(tell(ChangesWaiting{}).isEmpty());
        tell(BytesArrived{.bytes = reply()});
        QVERIFY(first<SealBatch>(tell(ReplyEnded{})));
    }

    void whatTheBatchLeftOrMoreToComeFollowsAtOnce()
    {
        post({.changes = QList<Change>(3)}, true);
        tell(BytesArrived{.bytes = reply()});
        QVERIFY(first<SealBatch>(tell(ReplyEnded{})));
        tell(BatchSealed{.request = {}});
        tell(BytesArrived{.bytes = reply(true)});
        QVERIFY(first<SealBatch>(tell(ReplyEnded{})));
    }

    void failuresWaitLongerEachTimeUpToALimit()
    {
        qint64 before = 0;
        tell(ConnectionFound{});
        auto now = m_now;
        for (int failures = 1; failures < 15; ++failures) {
            std::ignore = m_engine->handle(BatchSealed{.request = {}}, now);
            const auto commands = m_engine->handle(ExchangeFailed{.error = {.kind = ErrorKind::Offline, .detail = {}}}, now);
            const auto wait = now.msecsTo(first<WaitUntil>(commands)->when);
            const auto whole = std::min<qint64>(5'000LL << (failures - 1), 600'000);
            QVERIFY2(wait >= whole / 2 && wait <= whole, qPrintable(QString::number(wait)));
            QVERIFY(wait > before / 4);
            before = wait;
            now = first<WaitUntil>(commands)->when;
            QVERIFY(first<SealBatch>(m_engine->handle(TimePassed{}, now)));
        }
    }

    void theHubsOwnWishIsObeyed()
    {
        post();
        const auto commands = tell(ExchangeFailed{.error = {.kind = ErrorKind::Busy, .detail = {}}, .retryAfter = std::chrono::seconds(90)});
        QCOMPARE(first<WaitUntil>(commands)->when, m_now.addSecs(90));
    }

    void aPersonOrANetworkEndsTheWaiting()
    {
        post();
        tell(ExchangeFailed{.error = {.kind = ErrorKind::Offline, .detail = {}}});
        QVERIFY(tell(ChangesWaiting{}).isEmpty());
        QVERIFY(first<SealBatch>(tell(ConnectionFound{})));
    }

    void whatNoRetryMendsWaitsForAPerson()
    {
        for (const auto kind : {ErrorKind::Unpaired, ErrorKind::TooOld, ErrorKind::DiskFull}) {
            init();
            post();
            const auto commands = tell(ExchangeFailed{.error = {.kind = kind, .detail = {}}});
            QCOMPARE(first<Report>(commands)->state, Report::State::Trouble);
            QVERIFY(!first<WaitUntil>(commands));
            QVERIFY(tell(TimePassed{}, std::chrono::hours(100)).isEmpty());
        }
    }

    void aStorageFailureBreaksTheExchangeOff()
    {
        post();
        const auto commands = tell(StorageFailed{.error = {.kind = ErrorKind::DiskFull, .detail = {}}});
        QVERIFY(first<Abandon>(commands));
        QVERIFY(tell(BytesArrived{.bytes = reply()}).isEmpty());
    }

    void aLostConnectionIsQuietUntilItIsBack()
    {
        post();
        const auto lost = tell(ConnectionLost{});
        QVERIFY(first<Abandon>(lost));
        QCOMPARE(first<Report>(lost)->state, Report::State::Offline);
        QVERIFY(tell(ChangesWaiting{}).isEmpty());
        QVERIFY(tell(ReplyEnded{}).isEmpty());
        QVERIFY(first<SealBatch>(tell(ConnectionFound{})));
    }

    void aDeviceWhoseNameAnotherUsesTakesAnotherAndGoesOn()
    {
        post();
        const auto commands = tell(ExchangeFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}});
        QVERIFY(first<Fork>(commands));
        QVERIFY(!first<Report>(commands));
        QVERIFY(first<SealBatch>(tell(NameTaken{})));
        tell(BatchSealed{.request = {}});
        tell(BytesArrived{.bytes = reply()});
        QCOMPARE(first<Report>(tell(ReplyEnded{}))->state, Report::State::Idle);
    }

    void anAnswerToChangesNeverMadeHereIsAFork()
    {
        post();
        tell(BytesArrived{.bytes = reply()});
        const auto commands = tell(StorageFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}});
        QVERIFY(first<Abandon>(commands));
        QVERIFY(first<Fork>(commands));
    }

    void aNameThatCannotBeHadNowIsAskedForAgainLater()
    {
        post();
        tell(ExchangeFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}});
        const auto commands = tell(ExchangeFailed{.error = {.kind = ErrorKind::Offline, .detail = {}}});
        QCOMPARE(first<Report>(commands)->state, Report::State::Waiting);
        QVERIFY(first<SealBatch>(tell(TimePassed{}, std::chrono::hours(1))));
        tell(BatchSealed{.request = {}});
        QVERIFY(first<Fork>(tell(ExchangeFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}})));
    }

    void aNameOfItsOwnThatIsNotEnoughNeedsAPerson()
    {
        post();
        tell(ExchangeFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}});
        tell(NameTaken{});
        tell(BatchSealed{.request = {}});
        const auto commands = tell(ExchangeFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}});
        QVERIFY(!first<Fork>(commands));
        QCOMPARE(first<Report>(commands)->trouble.kind, ErrorKind::Forked);
    }

    void aHubThatGivesNoNameNeedsAPerson()
    {
        post();
        tell(ExchangeFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}});
        const auto commands = tell(ExchangeFailed{.error = {.kind = ErrorKind::Forked, .detail = {}}});
        QVERIFY(!first<Fork>(commands));
        QCOMPARE(first<Report>(commands)->state, Report::State::Trouble);
    }

    void anErasedPersonsDeviceIsWipedAndNothingFollows()
    {
        post();
        const auto commands = tell(ExchangeFailed{.error = {.kind = ErrorKind::Erased, .detail = {}}});
        QVERIFY(first<Wipe>(commands));
        QVERIFY(!first<WaitUntil>(commands));
        QVERIFY(tell(TimePassed{}, std::chrono::hours(100)).isEmpty());
    }

    void whatSomebodyHasToKnowDoesNotKeepChangesFromBeingSent_data()
    {
        QTest::addColumn<Ack>("ack");
        QTest::addColumn<bool>("withheldBefore");
        QTest::addColumn<bool>("withheldNow");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("the program is too old") << Ack{.pushOnly = true} << false << false << ErrorKind::TooOld;
        QTest::newRow("much would be removed") << Ack{} << false << true << ErrorKind::ManyDeletions;
        QTest::newRow("much waits to be removed") << Ack{} << true << false << ErrorKind::ManyDeletions;
        QTest::newRow("both") << Ack{.pushOnly = true} << true << true << ErrorKind::TooOld;
    }

    void whatSomebodyHasToKnowDoesNotKeepChangesFromBeingSent()
    {
        QFETCH(Ack, ack);
        QFETCH(bool, withheldBefore);
        QFETCH(bool, withheldNow);
        QFETCH(ErrorKind, kind);
        tell(ConnectionFound{});
        tell(BatchSealed{.request = {}, .withheld = withheldBefore});
        tell(BytesArrived{.bytes = reply(false, ack)});
        if (withheldNow) {
            QVERIFY(tell(RemovalWithheld{}).isEmpty());
        }
        const auto ended = tell(ReplyEnded{});
        QVERIFY(first<NoteContact>(ended));
        QCOMPARE(first<Report>(ended)->state, Report::State::Trouble);
        QCOMPARE(first<Report>(ended)->trouble.kind, kind);
        QCOMPARE(first<WaitUntil>(ended)->when, m_now.addSecs(300));
        QVERIFY(first<WaitUntil>(tell(ChangesWaiting{})));
        QVERIFY(first<SealBatch>(tell(TimePassed{}, std::chrono::seconds(1))));
    }

    void twoThatNeverComeToAgreeDoNotAskForEver()
    {
        post();
        const auto differs = reply(true, {.digests = {1}});
        for (int times = 0; times < 6; ++times) {
            tell(BytesArrived{.bytes = differs});
            QVERIFY(first<SealBatch>(tell(ReplyEnded{})));
            tell(BatchSealed{.request = {}});
        }
        tell(BytesArrived{.bytes = differs});
        const auto commands = tell(ReplyEnded{});
        QCOMPARE(first<Report>(commands)->state, Report::State::Waiting);
        QCOMPARE(first<Report>(commands)->trouble.kind, ErrorKind::BadReply);
    }

    void framesOutOfPlaceEndTheExchange_data()
    {
        QTest::addColumn<QList<Frame>>("frames");
        const Frame ack{.type = Frame::Type::Ack, .payload = encoded(Ack{.hubTime = QDateTime({2026, 1, 1}, {}, QTimeZone::UTC)})};
        const Frame page{.type = Frame::Type::Page,
                         .payload = encoded(Page{.cursor = {.scope = {.type = ScopeType::School, .key = Id::derived({"school"})}, .position = "1"}})};
        const Frame end{.type = Frame::Type::End, .payload = encoded(End{})};
        QTest::newRow("page first") << QList<Frame>{page};
        QTest::newRow("end first") << QList<Frame>{end};
        QTest::newRow("two acks") << QList<Frame>{ack, ack};
        QTest::newRow("page after the end") << QList<Frame>{ack, end, page};
        QTest::newRow("a request back") << QList<Frame>{ack, {.type = Frame::Type::Request, .payload = encoded(SyncRequest{})}};
        QTest::newRow("ack that is none") << QList<Frame>{{.type = Frame::Type::Ack, .payload = "no"}};
        QTest::newRow("page that is none") << QList<Frame>{ack, {.type = Frame::Type::Page, .payload = "no"}};
        QTest::newRow("end that is none") << QList<Frame>{ack, {.type = Frame::Type::End, .payload = "no"}};
    }

    void framesOutOfPlaceEndTheExchange()
    {
        QFETCH(QList<Frame>, frames);
        post();
        FrameWriter writer(3);
        QByteArray bytes;
        for (const auto &frame : frames) {
            bytes += writer.frame(frame);
        }
        const auto commands = tell(BytesArrived{.bytes = bytes});
        QCOMPARE(first<Report>(commands)->state, Report::State::Waiting);
        QCOMPARE(first<Report>(commands)->trouble.kind, ErrorKind::BadReply);
        QVERIFY(first<Abandon>(commands));
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
