// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/exchange_store.h"

#include "database/migration.h"
#include "records/plan.h"
#include "records/school.h"
#include "records/work.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A device that has a group of subjects' worth of rows, and a hub that says otherwise. */
class RepairTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    std::optional<ExchangeStore> m_store;
    const Scope m_school{.type = ScopeType::School, .key = Id::derived({"school"})};
    const Scope m_family{.type = ScopeType::Family, .key = Id::derived({"student"})};
    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};

    Subject subject(int number) const
    {
        return {.id = Id::derived({"subject", QByteArray::number(number)}),
                .school = m_school.key,
                .name = u"Vak %1"_s.arg(number),
                .abbreviation = {},
                .colour = 1,
                .icon = {}};
    }

    /** The device has subjects 1 to `count` with their number as version. */
    void hold(int count)
    {
        Page page{.cursor = {.scope = m_school, .position = "a"}, .rows = {}, .after = {}};
        for (int number = 1; number <= count; ++number) {
            page.rows.append({.record = toRecord(subject(number)), .version = number});
        }
        QCOMPARE(m_store->keep(page).value(), PageOutcome::Kept);
    }

    /** Says that the school differs, and asks for its repair. */
    void differ()
    {
        QVERIFY(m_store->request().has_value());
        QVERIFY(m_store->settle({.digests = {1}}, m_now).has_value());
        QCOMPARE(m_store->request().value().repairs.size(), 1);
    }

    /** The repair in one page: all buckets, with these subjects. */
    Page repair(const QList<int> &numbers) const
    {
        Page page{.cursor = {.scope = m_school, .position = "a"}, .rows = {}, .after = "a", .repaired = true};
        for (int bucket = 0; bucket < bucketCount; ++bucket) {
            page.buckets.append(quint8(bucket));
        }
        for (const int number : numbers) {
            page.rows.append({.record = toRecord(subject(number)), .version = number});
        }
        return page;
    }

    static QList<int> upTo(int count)
    {
        QList<int> numbers(count);
        std::ranges::generate(numbers, [number = 0]() mutable { return ++number; });
        return numbers;
    }

    qsizetype held() { return RecordStore(*m_database).rowsOf(m_school).value().size(); }
    bool has(int number) { return RecordStore(*m_database).find(Kind::Subject, subject(number).id).value().has_value(); }
    Match match() { return CursorStore(*m_database).matchOf(m_school).value(); }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
        m_database.emplace(*std::move(database));
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        QVERIFY(DeviceStore(*m_database).pair({.hub = {}, .token = QByteArray(32, 't'), .person = m_family.key, .school = m_school.key}).has_value());
        m_store.emplace(*m_database);
    }

    void onlyTheScopesThatDifferAreCompared()
    {
        hold(3);
        QCOMPARE(m_store->keep({.cursor = {.scope = m_family, .position = "b"}, .rows = {}, .after = {}}).value(), PageOutcome::Kept);
        const auto digest = m_store->request().value().digest;
        QVERIFY(digest);
        // School comes before family: the order in which the request named them.
        QVERIFY(m_store->settle({.digests = {*digest, 1}}, m_now).has_value());
        const auto request = m_store->request().value();
        QCOMPARE(request.repairs.size(), 1);
        QCOMPARE(request.repairs.first().scope, m_family);
        QVERIFY(!request.digest);
    }

    void aScopeIsComparedPartByPart()
    {
        hold(3);
        differ();
        const auto buckets = m_store->request().value().repairs.first().buckets;
        QCOMPARE(buckets[bucketOf(subject(2).id)], rowDigest(Kind::Subject, subject(2).id, 2));
    }

    void whenNothingDiffersAllAreComparedBecauseTheHubWasPutBack()
    {
        hold(3);
        const auto digest = m_store->request().value().digest;
        QVERIFY(m_store->settle({.digests = {*digest}}, m_now).has_value());
        QCOMPARE(m_store->request().value().repairs.size(), 1);
    }

    void aRepairBringsWhatIsMissingAndTakesWhatIsNotThere()
    {
        hold(10);
        differ();
        auto numbers = upTo(11);
        numbers.removeOne(4);
        QCOMPARE(m_store->keep(repair(numbers)).value(), PageOutcome::Kept);
        QVERIFY(!has(4) && has(11));
        QCOMPARE(match(), Match::Agrees);
        QVERIFY(m_store->request().value().digest);
    }

    void onlyTheNamedPartsAreReplaced()
    {
        hold(10);
        differ();
        auto page = repair({});
        page.buckets = {bucketOf(subject(4).id)};
        const auto inIt = std::ranges::count_if(upTo(10), [&](int number) { return bucketOf(subject(number).id) == page.buckets.first(); });
        QCOMPARE(m_store->keep(page).value(), PageOutcome::Kept);
        QVERIFY(!has(4));
        QCOMPARE(held(), 10 - inIt);
    }

    void aCutRepairGoesOnWithWhatStillDiffers()
    {
        hold(10);
        differ();
        auto page = repair(upTo(10));
        page.repaired = false;
        QCOMPARE(m_store->keep(page).value(), PageOutcome::Kept);
        QCOMPARE(match(), Match::Differs);
        QCOMPARE(m_store->request().value().repairs.size(), 1);
    }

    void muchIsNotRemovedUntilThePersonAgrees_data()
    {
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("asks");
        QTest::newRow("a fifth") << 100 << 80 << false;
        QTest::newRow("more than a fifth") << 100 << 79 << true;
        QTest::newRow("fifty") << 400 << 350 << false;
        QTest::newRow("fifty-one") << 400 << 349 << true;
        QTest::newRow("all") << 1 << 0 << true;
    }

    void muchIsNotRemovedUntilThePersonAgrees()
    {
        QFETCH(int, held);
        QFETCH(int, left);
        QFETCH(bool, asks);
        hold(held);
        differ();
        QCOMPARE(m_store->keep(repair(upTo(left))).value(), asks ? PageOutcome::Withheld : PageOutcome::Kept);
        QCOMPARE(this->held(), asks ? held : left);
        QCOMPARE(m_store->withholds().value(), asks);
        // It isn't fetched again and again meanwhile.
        QVERIFY(m_store->request().value().repairs.isEmpty());
        QCOMPARE(m_store->request().value().digest.has_value(), !asks);
        if (asks) {
            QVERIFY(m_store->agreeToRemove().has_value());
            QCOMPARE(m_store->request().value().repairs.size(), 1);
            QCOMPARE(m_store->keep(repair(upTo(left))).value(), PageOutcome::Kept);
            QCOMPARE(this->held(), left);
            QVERIFY(!DeviceStore(*m_database).mayRemove().value());
        }
    }

    void muchIsCountedOverAllPagesOfARepair()
    {
        hold(100);
        differ();
        auto page = repair({});
        page.repaired = false;
        PageOutcome outcome = PageOutcome::Kept;
        for (int bucket = 0; outcome == PageOutcome::Kept && bucket < bucketCount; ++bucket) {
            page.buckets = {quint8(bucket)};
            outcome = m_store->keep(page).value();
        }
        QCOMPARE(outcome, PageOutcome::Withheld);
        QVERIFY(held() >= 80);
        // Not even the end of the repair is taken then.
        QCOMPARE(m_store->keep(repair(upTo(100))).value(), PageOutcome::Withheld);
        QCOMPARE(match(), Match::Withheld);
    }

    void whatTheHubNeverKnewAndWhatHasAChangeWaitingStays()
    {
        hold(10);
        differ();
        const auto mine = toRecord(subject(20));
        QVERIFY(Outbox(*m_database).commit({.kind = mine.kind, .record = mine.id, .values = mine.values, .clock = 1}).has_value());
        const auto name = kindOf<Subject>().field("name"_L1)->key;
        QVERIFY(
            Outbox(*m_database).commit({.kind = Kind::Subject, .record = subject(3).id, .values = {{name, u"Anders"_s}}, .clock = 2}).has_value());
        auto numbers = upTo(10);
        numbers.removeOne(3);
        QCOMPARE(m_store->keep(repair(numbers)).value(), PageOutcome::Kept);
        QVERIFY(has(20) && has(3));
    }

    void manyScopesAreRepairedAFewAtATime()
    {
        for (int number = 0; number < 25; ++number) {
            const Scope scope{.type = ScopeType::Staff, .key = Id::derived({"student", QByteArray::number(number)})};
            QCOMPARE(m_store->keep({.cursor = {.scope = scope, .position = "1"}, .rows = {}, .after = {}}).value(), PageOutcome::Kept);
        }
        QVERIFY(m_store->request().has_value());
        QVERIFY(m_store->settle({.digests = QList<quint64>(25, 1)}, m_now).has_value());
        QCOMPARE(m_store->request().value().repairs.size(), Repair::mostScopes);
        QVERIFY(m_store->hasMoreToRepair().value());
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "repair_test.moc"
