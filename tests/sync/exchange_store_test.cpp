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
        return {.cursor = {.scope = m_group, .position = "2"}, .rows = {present(toRecord(m_plan), 1), present(toRecord(m_item), 2)}};
    }

    Record moment(QDate day) const
    {
        return toRecord(PlannerMoment{.id = PlannerMoment::idOf(m_student, m_item.id), .student = m_student, .item = m_item.id, .day = day});
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
        QVERIFY(store.keep(week()).has_value());
        QCOMPARE(PlanStore(*m_database).itemsOf(m_plan.week).value(), QList<PlanItem>{m_item});
        QCOMPARE(CursorStore(*m_database).all().value(), QList<Cursor>{week().cursor});
        // The same page again is harmless.
        QVERIFY(store.keep(week()).has_value());
        QCOMPARE(PlanStore(*m_database).itemsOf(m_plan.week).value().size(), 1);
    }

    void aPageThatCannotBeKeptLeavesNoRowAndNoCursor()
    {
        ExchangeStore store(*m_database);
        auto orphan = week();
        orphan.rows.move(1, 0); // the child before its parent
        QVERIFY(!store.keep(orphan).has_value());
        QVERIFY(PlanStore(*m_database).itemsOf(m_plan.week).value().isEmpty());
        QVERIFY(CursorStore(*m_database).all().value().isEmpty());
    }

    void aChangeOnItsWayIsNotOverwritten()
    {
        ExchangeStore store(*m_database);
        QVERIFY(store.keep(week()).has_value());
        place(QDate(2026, 11, 18));
        const Page theirs{.cursor = {.scope = m_own, .position = "5"}, .rows = {present(moment(QDate(2026, 11, 20)), 5)}};
        QVERIFY(store.keep(theirs).has_value());
        QCOMPARE(shownDay(), QDate(2026, 11, 18));
        // Once the hub has answered, what it says is true.
        QCOMPARE(store.request().value().changes.size(), 1);
        QVERIFY(store.settle({.upTo = 1}, m_now).has_value());
        QVERIFY(store.keep(theirs).has_value());
        QCOMPARE(shownDay(), QDate(2026, 11, 20));
    }

    void aLostReplyIsAskedForWithTheSameBatch()
    {
        ExchangeStore store(*m_database);
        QVERIFY(store.keep(week()).has_value());
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
        QVERIFY(store.keep(week()).has_value());
        place(QDate(2026, 11, 18));
        const Page withdrawn{.cursor = {.scope = m_group, .position = "9"}, .rows = {gone(Kind::PlanItem, m_item.id, PageRow::Presence::Withdrawn)}};
        QVERIFY(store.keep(withdrawn).has_value());
        QVERIFY(!PlanStore(*m_database).item(m_item.id).value());
        QCOMPARE(shownDay(), QDate(2026, 11, 18));
    }

    void aScopeThatIsGoneLeavesWithItsRowsAndItsCursor()
    {
        ExchangeStore store(*m_database);
        QVERIFY(store.keep(week()).has_value());
        QVERIFY(store.settle({.upTo = 0, .scopes = QList<Scope>{m_own}}, m_now).has_value());
        QVERIFY(PlanStore(*m_database).itemsOf(m_plan.week).value().isEmpty());
        QVERIFY(CursorStore(*m_database).all().value().isEmpty());
    }

    void theRequestSaysWhereTheDeviceStands()
    {
        ExchangeStore store(*m_database);
        QVERIFY(store.keep(week()).has_value());
        const auto request = store.request().value();
        QCOMPARE(request.cursors, (QList<Cursor>{{.scope = m_group, .position = "2"}}));
        QCOMPARE(request.settled, 0);
        QVERIFY(request.changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExchangeStoreTest)
#include "exchange_store_test.moc"
