// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/exchange_store.h"

#include "database/migration.h"
#include "records/plan.h"
#include "records/work.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ExchangeStoreTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    const Id m_student = Id::derived({"student"});
    const Scope m_group{.type = ScopeType::Group, .key = Id::derived({"group"})};
    const Scope m_own{.type = ScopeType::Student, .key = m_student};
    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};
    const WeekPlan m_plan{.id = Id::derived({"plan"}), .group = m_group.key, .week = {.year = 2026, .number = 47}};
    const PlanItem m_item{.id = Id::derived({"item"}), .plan = m_plan.id, .subject = Id::derived({"subject"}), .title = u"Breuken"_s};

    static PageRow present(const Record &record, qint64 version) { return {.record = record, .version = version}; }

    static PageRow gone(Kind kind, const Id &id, PageRow::Presence presence)
    {
        return {.record = {.kind = kind, .id = id, .values = {}}, .version = 9, .presence = presence};
    }

    Page week() const
    {
        return {.cursor = {.scope = m_group, .position = "2"}, .rows = {present(toRecord(m_plan), 1), present(toRecord(m_item), 2)}, .after = {}};
    }

    static PageOutcome kept(ExchangeStore &store, const Page &page) { return store.keep(page).value_or(PageOutcome::OutOfPlace); }

    Record moment(QDate day) const
    {
        return toRecord(PlannerMoment{.id = PlannerMoment::idOf(m_student, m_item.id), .student = m_student, .item = m_item.id, .day = day});
    }

    static std::optional<quint64> digestOf(const QList<std::pair<Record, qint64>> &rows)
    {
        quint64 sum = 0;
        for (const auto &[record, version] : rows) {
            sum += rowDigest(record.kind, record.id, version);
        }
        return sum;
    }

    void place(QDate day)
    {
        const auto record = moment(day);
        QVERIFY(Outbox(*m_database).commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}).has_value());
    }

    QDate shownDay() { return WorkStore(*m_database).momentOf(m_student, m_item.id).value()->day; }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
        m_database.emplace(*std::move(database));
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        QVERIFY(DeviceStore(*m_database)
                    .pair({.hub = {}, .token = QByteArray(32, 't'), .person = m_student, .school = Id::derived({"school"})})
                    .has_value());
    }

    void aPageIsKeptWithItsCursor()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        QCOMPARE(PlanStore(*m_database).itemsOf(m_plan.week).value(), QList<PlanItem>{m_item});
        QCOMPARE(CursorStore(*m_database).all().value(), QList<Cursor>{week().cursor});
    }

    void aPageThatCannotBeKeptLeavesNoRowAndNoCursor()
    {
        QVERIFY(m_database->execute("CREATE TRIGGER refuse BEFORE INSERT ON plan_item BEGIN SELECT raise(ABORT, 'no'); END").has_value());
        ExchangeStore store(*m_database);
        QVERIFY(!store.keep(week()).has_value());
        QVERIFY(PlanStore(*m_database).plansOf(m_plan.week).value().isEmpty());
        QVERIFY(CursorStore(*m_database).all().value().isEmpty());
    }

    void aPageFitsOnlyWhereItFollows_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("position");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the next") << "2"_ba << "5"_ba << true;
        QTest::newRow("a correction where it stands") << "2"_ba << "2"_ba << true;
        QTest::newRow("the same again") << ""_ba << "2"_ba << false;
        QTest::newRow("one too far") << "3"_ba << "5"_ba << false;
        QTest::newRow("one that begins anew") << ""_ba << "5"_ba << false;
    }

    void aPageFitsOnlyWhereItFollows()
    {
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, position);
        QFETCH(bool, fits);
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        auto other = m_item;
        other.title = u"Procenten"_s;
        const Page page{.cursor = {.scope = m_group, .position = position}, .rows = {present(toRecord(other), 5)}, .after = after};
        QCOMPARE(store.keep(page).value(), fits ? PageOutcome::Kept : PageOutcome::OutOfPlace);
        QCOMPARE(PlanStore(*m_database).item(m_item.id).value()->title, fits ? other.title : m_item.title);
        QCOMPARE(CursorStore(*m_database).positionOf(m_group).value(), fits ? position : "2"_ba);
    }

    void aChildWithoutItsParentIsNotKeptAndTheScopeIsComparedOnceMore()
    {
        ExchangeStore store(*m_database);
        auto orphan = week();
        orphan.rows.removeFirst();
        QCOMPARE(kept(store, orphan), PageOutcome::Kept);
        QVERIFY(!PlanStore(*m_database).item(m_item.id).value());
        const auto request = store.request().value();
        QCOMPARE(request.repairs.size(), 1);
        QCOMPARE(request.repairs.first().scope, m_group);
        QVERIFY(!request.digest);
    }

    void aChangeOnItsWayIsNotOverwritten()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        Page theirs{.cursor = {.scope = m_own, .position = "5"}, .rows = {present(moment(QDate(2026, 11, 20)), 5)}, .after = {}};
        QCOMPARE(kept(store, theirs), PageOutcome::Kept);
        QCOMPARE(shownDay(), QDate(2026, 11, 18));
        // Once the hub has answered, what it says is true.
        QCOMPARE(store.request().value().changes.size(), 1);
        QVERIFY(store.settle({.upTo = 1}, m_now).has_value());
        theirs.after = theirs.cursor.position;
        QCOMPARE(kept(store, theirs), PageOutcome::Kept);
        QCOMPARE(shownDay(), QDate(2026, 11, 20));
    }

    void aRowWithdrawnHereDoesNotComeBackBeforeTheHubHasDecided()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        QVERIFY(Outbox(*m_database).commit({.verb = Change::Verb::Withdraw, .kind = Kind::PlanItem, .record = m_item.id, .clock = 1}).has_value());
        const Page theirs{.cursor = {.scope = m_group, .position = "5"}, .rows = {present(toRecord(m_item), 5)}, .after = "2"};
        QCOMPARE(kept(store, theirs), PageOutcome::Kept);
        QVERIFY(!PlanStore(*m_database).item(m_item.id).value());
    }

    void whatTheHubTookGetsItsVersionWithoutBeingToldAgain()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        QCOMPARE(store.request().value().changes.size(), 1);
        QVERIFY(store.settle({.upTo = 1, .versions = {{.number = 1, .version = 7}}}, m_now).has_value());
        QCOMPARE(RecordStore(*m_database).version(Kind::PlannerMoment, moment({}).id).value(), 7);
    }

    void aRowThatWasToBeToldAndWasNotAgreesWithNothing()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        const Page mine{.cursor = {.scope = m_own, .position = "5"}, .rows = {present(moment(QDate(2026, 11, 20)), 5)}, .after = {}};
        QCOMPARE(kept(store, mine), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        QCOMPARE(store.request().value().changes.size(), 1);
        QVERIFY(store.settle({.upTo = 1}, m_now).has_value());
        // The page with the row is cut off.
        QVERIFY(store.request().value().digest != digestOf({{toRecord(m_plan), 1}, {toRecord(m_item), 2}, {moment({}), 5}}));
        // A change after that says what its writer had seen.
        place(QDate(2026, 11, 19));
        QCOMPARE(store.request().value().changes.constFirst().base, 5);
    }

    void whatWasNotToldAfterARefusalAgreesWithNothingByTheNextAnswer()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, {.cursor = {.scope = m_own, .position = "2"}, .rows = {present(moment(m_now.date()), 5)}, .after = {}}),
                 PageOutcome::Kept);
        const auto place = [&](int days) { this->place(m_now.date().addDays(days)); };
        const auto version = [&] { return RecordStore(*m_database).version(Kind::PlannerMoment, moment({}).id).value(); };
        place(1);
        QVERIFY(store.request().has_value());
        QVERIFY(store.settle({.upTo = 1, .refused = {{.number = 1, .reason = ErrorKind::Stale}}}, m_now).has_value());
        QCOMPARE(version(), unheard(5));
        // The page that tells of it came out of place. What is taken now says nothing about what was refused then.
        place(2);
        QVERIFY(store.request().has_value());
        QVERIFY(store.settle({.upTo = 2, .versions = {{.number = 2, .version = 8}}}, m_now).has_value());
        QCOMPARE(version(), unheard(5));
    }

    void aLostReplyIsAskedForWithTheSameBatch()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        const auto first = store.request().value();
        place(QDate(2026, 11, 19));
        const auto second = store.request().value();
        QCOMPARE(second.changes, first.changes);
        QCOMPARE(second.settled, first.settled);
    }

    void aWithdrawnItemGoesAndTheLearnersWorkStays()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        const Page withdrawn{
            .cursor = {.scope = m_group, .position = "9"}, .rows = {gone(Kind::PlanItem, m_item.id, PageRow::Presence::Withdrawn)}, .after = "2"};
        QCOMPARE(kept(store, withdrawn), PageOutcome::Kept);
        QVERIFY(!PlanStore(*m_database).item(m_item.id).value());
        QCOMPARE(shownDay(), QDate(2026, 11, 18));
    }

    void aScopeThatIsGoneLeavesWithItsRowsAndItsCursor()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        QVERIFY(store.settle({.upTo = 0, .scopes = QList<Scope>{m_own}}, m_now).has_value());
        QVERIFY(PlanStore(*m_database).itemsOf(m_plan.week).value().isEmpty());
        QVERIFY(CursorStore(*m_database).all().value().isEmpty());
    }

    void changesAboutAScopeThatIsGoneAreStillSent()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        QVERIFY(store.settle({.upTo = 0, .scopes = QList<Scope>{}}, m_now).has_value());
        QCOMPARE(store.request().value().changes.size(), 1);
    }

    void theRequestSaysWhereTheDeviceStands()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        const auto request = store.request().value();
        QCOMPARE(request.cursors, (QList<Cursor>{{.scope = m_group, .position = "2"}}));
        QCOMPARE(request.settled, 0);
        QVERIFY(request.changes.isEmpty());
        QCOMPARE(request.digest, digestOf({{toRecord(m_plan), 1}, {toRecord(m_item), 2}}));
        QVERIFY(request.repairs.isEmpty());
    }

    void aRequestWithChangesHasNoDigest()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        QVERIFY(!store.request().value().digest);
    }

    void anAnswerToMoreThanWasEverSealedMeansThatTheDatabaseWasCopied()
    {
        ExchangeStore store(*m_database);
        place(QDate(2026, 11, 18));
        QCOMPARE(store.request().value().changes.size(), 1);
        QCOMPARE(store.settle({.upTo = 2}, m_now).error().kind, ErrorKind::Forked);
        QCOMPARE(Outbox(*m_database).waiting().value(), 1);
        QVERIFY(DeviceStore(*m_database).becomeFork(Id::derived({"new name"}), QByteArray(32, 'n')).has_value());
        const auto request = store.request().value();
        QCOMPARE(request.settled, 0);
        QCOMPARE(request.changes.constFirst().number, 1);
        QVERIFY(store.settle({.upTo = 1}, m_now).has_value());
    }

    void whatWasErasedIsWipedWithAllThatWaits()
    {
        ExchangeStore store(*m_database);
        QCOMPARE(kept(store, week()), PageOutcome::Kept);
        const Page mine{.cursor = {.scope = m_own, .position = "5"}, .rows = {present(moment(QDate(2026, 11, 20)), 5)}, .after = {}};
        QCOMPARE(kept(store, mine), PageOutcome::Kept);
        place(QDate(2026, 11, 18));
        QCOMPARE(store.request().value().changes.size(), 1);
        place(QDate(2026, 11, 19));
        const Ack ack{.upTo = 1, .refused = {{.number = 1, .reason = ErrorKind::Erased}}, .erased = {m_own}};
        QVERIFY(store.settle(ack, m_now).has_value());
        QVERIFY(!WorkStore(*m_database).momentOf(m_student, m_item.id).value());
        QCOMPARE(Outbox(*m_database).waiting().value(), 0);
        QCOMPARE(Outbox(*m_database).notAcceptedCount().value(), 0);
        QCOMPARE(CursorStore(*m_database).all().value(), QList<Cursor>{week().cursor});
        QVERIFY(PlanStore(*m_database).item(m_item.id).value());
    }
};

QTEST_GUILESS_MAIN(ExchangeStoreTest)
#include "exchange_store_test.moc"
