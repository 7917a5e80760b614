// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/exchange_store.h"

#include "database/migration.h"
#include "records/plan.h"
#include "records/school.h"
#include "records/work.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The hub was put back to where its scopes counted 10; what this device has from 11 on is a history only devices know. */
class LostHistoryTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 lastKept = 10;
    static constexpr qint64 base = 1'000'000;

    std::optional<Database> m_database;
    std::optional<ExchangeStore> m_store;
    const Id m_student = Id::derived({"student"});
    const Id m_teacher = Id::derived({"teacher"});
    const Scope m_school{.type = ScopeType::School, .key = Id::derived({"school"})};
    const Scope m_group{.type = ScopeType::Group, .key = Id::derived({"group"})};
    const Scope m_own{.type = ScopeType::Student, .key = m_student};
    const Scope m_staff{.type = ScopeType::Staff, .key = m_student};
    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};
    /** A year ahead of this device, whose clock is wrong. */
    const qint64 m_hubClock = m_now.addYears(1).toMSecsSinceEpoch() * 65536 + 7;
    const WeekPlan m_plan{.id = Id::derived({"plan"}), .group = m_group.key, .week = {.year = 2026, .number = 47}};
    const PlanItem m_item{.id = Id::derived({"item"}), .plan = m_plan.id, .subject = Id::derived({"subject"}), .title = u"Breuken"_s};
    const HandIn m_handIn{
        .id = Id::derived({"work"}), .student = m_student, .item = m_item.id, .text = u"Mijn werk"_s, .madeAt = m_now, .receivedAt = m_now};
    const Feedback m_feedback{.id = Id::derived({"feedback"}),
                              .student = m_student,
                              .item = m_item.id,
                              .handIn = m_handIn.id,
                              .teacher = m_teacher,
                              .whereTo = u"Hierheen"_s,
                              .madeAt = m_now,
                              .readAt = m_now};

    Tick tick(bool done) const
    {
        return {.id = Tick::idOf(m_student, m_item.id, {}), .student = m_student, .item = m_item.id, .step = {}, .done = done};
    }

    template<typename T>
    static PageRow row(const T &record, qint64 version)
    {
        return {.record = toRecord(record), .version = version};
    }

    void keep(const Scope &scope, const QList<PageRow> &rows)
    {
        QCOMPARE(m_store->keep({.cursor = {.scope = scope, .position = "old"}, .rows = rows, .after = {}}).value(), PageOutcome::Kept);
    }

    void belongTo(const Id &person, Role role)
    {
        QVERIFY(DeviceStore(*m_database).pair({.hub = {}, .token = QByteArray(32, 't'), .person = person, .school = m_school.key}).has_value());
        keep({.type = ScopeType::Family, .key = person}, {row(Person{.id = person, .name = u"Iemand"_s, .role = role}, 1)});
        QVERIFY(DeviceStore(*m_database).setLastContact(m_now, m_hubClock).has_value());
    }

    /** The hub says of every scope what it has of it. */
    void putBack(const QMap<Scope, QList<PageRow>> &known)
    {
        QVERIFY(m_store->request().has_value());
        const auto named = CursorStore(*m_database).all().value();
        QVERIFY(m_store->settle({.clock = m_hubClock + 1, .digests = QList<quint64>(named.size(), 1)}, m_now).has_value());
        const auto request = m_store->request().value();
        for (const auto &repair : request.repairs) {
            Page page{.cursor = {.scope = repair.scope, .position = "new"},
                      .rows = known.value(repair.scope),
                      .after = "old",
                      .forgotten = {{.after = lastKept, .before = base}},
                      .repaired = true};
            for (int bucket = 0; bucket < bucketCount; ++bucket) {
                page.buckets.append(quint8(bucket));
            }
            if (repair.scope.type == ScopeType::Family) {
                page.rows = rowsKept(repair.scope);
            }
            QCOMPARE(m_store->keep(page).value(), PageOutcome::Kept);
        }
    }

    QList<PageRow> rowsKept(const Scope &scope)
    {
        QList<PageRow> rows;
        const auto held = RecordStore(*m_database).rowsOf(scope).value();
        for (const auto &stored : held) {
            rows.append({.record = *RecordStore(*m_database).find(stored.kind, stored.id).value(), .version = stored.version});
        }
        return rows;
    }

    qint64 version(Kind kind, const Id &id) { return RecordStore(*m_database).version(kind, id).value(); }
    bool has(Kind kind, const Id &id) { return RecordStore(*m_database).find(kind, id).value().has_value(); }
    QList<Change> offered() { return m_store->request().value().changes; }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
        m_database.emplace(*std::move(database));
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        m_store.emplace(*m_database);
    }

    void contactCountsOnceAllIsCompared()
    {
        belongTo(m_student, Role::Student);
        const auto later = m_now.addDays(1);
        QVERIFY(m_store->request().has_value());
        QVERIFY(m_store->settle({.digests = {1}}, later).has_value());
        QCOMPARE(m_store->conclude(later).value(), 0);
        QCOMPARE(DeviceStore(*m_database).lastContact().value(), m_now);
        QCOMPARE(DeviceStore(*m_database).contactClock().value(), m_hubClock);
        putBack({});
        QCOMPARE(m_store->conclude(later).value(), 0);
        QCOMPARE(DeviceStore(*m_database).lastContact().value(), later);
        QCOMPARE(DeviceStore(*m_database).contactClock().value(), m_hubClock + 1);
    }

    void aStudentOffersTheirOwnWorkAgain()
    {
        belongTo(m_student, Role::Student);
        keep(m_group, {row(m_plan, 1), row(m_item, 2)});
        keep(m_staff, {row(m_handIn, 14)});
        putBack({{m_group, {row(m_plan, 1), row(m_item, 2)}}});
        QVERIFY(has(Kind::HandIn, m_handIn.id));
        QCOMPARE(version(Kind::HandIn, m_handIn.id), 0);
        const auto changes = offered();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].record, m_handIn.id);
        QCOMPARE(Kept<QString>::from(changes[0].values.value(kindOf<HandIn>().field("text"_L1)->key)), m_handIn.text);
        // When the hub got it, only the hub can say.
        QVERIFY(!changes[0].values.contains(kindOf<HandIn>().field("received_at"_L1)->key));
    }

    void whatDiffersFromTheHubsRowIsOfferedWithTheHubsClockAtTheLastContact()
    {
        belongTo(m_student, Role::Student);
        keep(m_group, {row(m_plan, 1), row(m_item, 2)});
        keep(m_own, {row(tick(true), 15)});
        putBack({{m_group, {row(m_plan, 1), row(m_item, 2)}}, {m_own, {row(tick(false), 5)}}});
        const auto changes = offered();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].values, (Values{{kindOf<Tick>().field("done"_L1)->key, qint64(1)}}));
        QCOMPARE(changes[0].base, lastKept);
        QCOMPARE(changes[0].clock, m_hubClock);
        // What the hub lists is covered by what is offered: nobody here has seen it.
        QCOMPARE(version(Kind::Tick, tick(true).id), unheard(0));
        QVERIFY(fromRecord<Tick>(*RecordStore(*m_database).find(Kind::Tick, tick(true).id).value()).done);
    }

    void whatIsNotTheirsStaysAndWaits()
    {
        belongTo(m_student, Role::Student);
        auto changed = m_item;
        changed.title = u"Breuken en procenten"_s;
        const PlanItem lost{.id = Id::derived({"lost"}), .plan = m_plan.id, .subject = Id::derived({"subject"}), .title = u"Lezen"_s};
        keep(m_group, {row(m_plan, 1), row(changed, 12), row(lost, 13)});
        putBack({{m_group, {row(m_plan, 1), row(m_item, 2)}}});
        QVERIFY(offered().isEmpty());
        // What the hub lists is its word; what it doesn't stays in sight.
        QCOMPARE(fromRecord<PlanItem>(*RecordStore(*m_database).find(Kind::PlanItem, m_item.id).value()).title, m_item.title);
        QVERIFY(has(Kind::PlanItem, lost.id));
        QCOMPARE(version(Kind::PlanItem, lost.id), 0);
    }

    void workAboutALostItemIsOfferedBeforeTheItemIsBack()
    {
        belongTo(m_student, Role::Student);
        keep(m_group, {row(m_plan, 1), row(m_item, 12)});
        keep(m_own, {row(tick(true), 13)});
        putBack({{m_group, {row(m_plan, 1)}}});
        const auto changes = offered();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].record, tick(true).id);
        // A choice made meanwhile is later.
        QCOMPARE(changes[0].clock, m_hubClock);
    }

    void aTeacherOffersWhatTeachingMayWriteParentsFirst()
    {
        belongTo(m_teacher, Role::Teacher);
        keep(m_group, {row(m_plan, 11), row(m_item, 12)});
        keep(m_staff, {row(m_handIn, 5), row(m_feedback, 13)});
        putBack({{m_staff, {row(m_handIn, 5)}}});
        const auto changes = offered();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].record, m_plan.id);
        QCOMPARE(changes[1].record, m_item.id);
        QCOMPARE(changes[2].record, m_feedback.id);
        // That it was read is the student's to say.
        QVERIFY(!changes[2].values.contains(kindOf<Feedback>().field("read_at"_L1)->key));
    }

    void nobodySpeaksForAnotherTeacher()
    {
        belongTo(Id::derived({"another teacher"}), Role::Teacher);
        keep(m_staff, {row(m_handIn, 5), row(m_feedback, 13)});
        putBack({{m_staff, {row(m_handIn, 5)}}});
        QVERIFY(offered().isEmpty());
        QVERIFY(has(Kind::Feedback, m_feedback.id));
    }

    void aMarkOnARowThatComesBackIsSaidAgain()
    {
        belongTo(m_student, Role::Student);
        keep(m_staff, {row(m_handIn, 5), row(m_feedback, 13)});
        putBack({{m_staff, {row(m_handIn, 5)}}});
        QVERIFY(offered().isEmpty());
        auto unread = m_feedback;
        unread.readAt = {};
        const Page back{.cursor = {.scope = m_staff, .position = "newer"}, .rows = {row(unread, base + 1)}, .after = "new"};
        QCOMPARE(m_store->keep(back).value(), PageOutcome::Kept);
        const auto changes = offered();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].values, (Values{{kindOf<Feedback>().field("read_at"_L1)->key, Kept<QDateTime>::to(m_now)}}));
    }

    void aRowSetAsideGoesWhenItIsWithdrawn()
    {
        belongTo(m_student, Role::Student);
        keep(m_group, {row(m_plan, 1), row(m_item, 12)});
        putBack({{m_group, {row(m_plan, 1)}}});
        PageRow gone{
            .record = {.kind = Kind::PlanItem, .id = m_item.id, .values = {}}, .version = base + 3, .presence = PageRow::Presence::Withdrawn};
        QCOMPARE(m_store->keep({.cursor = {.scope = m_group, .position = "newer"}, .rows = {gone}, .after = "new"}).value(), PageOutcome::Kept);
        QVERIFY(!has(Kind::PlanItem, m_item.id));
        QVERIFY(SetAsideStore(*m_database).all().value().isEmpty());
    }

    void aRowTheHubNumberedOnceAndNeverHeardOfIsComparedRatherThanRemoved()
    {
        belongTo(m_teacher, Role::Teacher);
        keep(m_group, {row(m_plan, 1), row(m_item, 12)});
        // The answer to a change of a part of it: the hub that was put back can't make an item of that.
        const PageRow never{
            .record = {.kind = Kind::PlanItem, .id = m_item.id, .values = {}}, .version = 0, .presence = PageRow::Presence::Withdrawn};
        QCOMPARE(m_store->keep({.cursor = {.scope = m_group, .position = "old"}, .rows = {never}, .after = "old"}).value(), PageOutcome::Kept);
        QVERIFY(has(Kind::PlanItem, m_item.id));
        QCOMPARE(CursorStore(*m_database).matchOf(m_group).value(), Match::Differs);
    }

    void anEditThatWaitsGoesAlongInTheWholeRow()
    {
        belongTo(m_teacher, Role::Teacher);
        keep(m_group, {row(m_plan, 1), row(m_item, 12)});
        putBack({{m_group, {row(m_plan, 1)}}});
        const auto title = kindOf<PlanItem>().field("title"_L1)->key;
        QVERIFY(
            Outbox(*m_database).commit({.kind = Kind::PlanItem, .record = m_item.id, .values = {{title, u"Nieuw"_s}}, .clock = base}).has_value());
        const auto changes = offered();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].values.value(title), Value(u"Nieuw"_s));
        QVERIFY(changes[0].values.contains(kindOf<PlanItem>().field("plan"_L1)->key));
    }
};

QTEST_GUILESS_MAIN(LostHistoryTest)
#include "lost_history_test.moc"
