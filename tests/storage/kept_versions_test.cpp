// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration.h"
#include "records/plan.h"
#include "records/work.h"
#include "stores/kept_versions.h"
#include "stores/work_store.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class KeptVersionsTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    const Id m_student = Id::derived({"student"});
    const Id m_item = Id::derived({"item"});
    const Draft m_draft{.id = Draft::idOf(m_student, m_item), .student = m_student, .item = m_item, .text = u"Van de laptop"_s};
    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};
    const quint8 m_text = kindOf<Draft>().field("text"_L1)->key;

    void putFromHub(const Record &record)
    {
        RecordStore records(*m_database);
        QVERIFY(records.put(record, records.scopeOf(record).value(), 5).has_value());
    }

    /** The hub has kept the tablet's text, because the laptop's was later. */
    void keepFromTablet()
    {
        putFromHub(toRecord(m_draft));
        putFromHub(toRecord(KeptText{.id = Id::derived({"kept"}),
                                     .owner = m_student,
                                     .aboutKind = Kind::Draft,
                                     .about = m_draft.id,
                                     .field = m_text,
                                     .text = u"Van de tablet"_s,
                                     .device = u"Tablet"_s,
                                     .writtenAt = m_now.addSecs(-60),
                                     .settledAt = {}}));
    }

    void refuse(const Record &record, ErrorKind reason)
    {
        Outbox outbox(*m_database);
        QVERIFY(outbox.commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}).has_value());
        const auto number = outbox.sealed(10).value().last().number;
        QVERIFY(outbox.settle(number, {{.number = number, .reason = reason}}, m_now).has_value());
    }

    QList<KeptVersion> all() { return KeptVersions(*m_database).all().value(); }
    QString draft() { return WorkStore(*m_database).draftOf(m_student, m_item).value()->text; }

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

    void theOtherTextIsListedBesideTheCurrentOne()
    {
        keepFromTablet();
        const auto versions = KeptVersions(*m_database).of(Kind::Draft, m_draft.id).value();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions[0].source, KeptVersion::Source::OtherDevice);
        QCOMPARE(versions[0].texts, (QList<KeptVersion::Text>{{.field = m_text, .kept = u"Van de tablet"_s, .current = u"Van de laptop"_s}}));
        QCOMPARE(versions[0].device, u"Tablet"_s);
        QCOMPARE(versions[0].item, m_item);
        QCOMPARE(versions[0].at, m_now.addSecs(-60));
        QVERIFY(KeptVersions(*m_database).of(Kind::Draft, Id::derived({"another"})).value().isEmpty());
    }

    void restoringMakesItCurrentHereAndAtTheHub()
    {
        keepFromTablet();
        QVERIFY(KeptVersions(*m_database).restore(all().constFirst(), m_now).has_value());
        QCOMPARE(draft(), u"Van de tablet"_s);
        QVERIFY(all().isEmpty());
        const auto changes = Outbox(*m_database).sealed(10).value();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].values, (Values{{m_text, u"Van de tablet"_s}}));
        QCOMPARE(changes[0].base, 5);
        QCOMPARE(changes[1].values, (Values{{kindOf<KeptText>().field("settled_at"_L1)->key, Kept<QDateTime>::to(m_now)}}));
        QVERIFY(changes[1].clock > changes[0].clock);
    }

    void lettingGoLeavesTheCurrentOne()
    {
        keepFromTablet();
        QVERIFY(KeptVersions(*m_database).letGo(all().constFirst(), m_now).has_value());
        QCOMPARE(draft(), u"Van de laptop"_s);
        QVERIFY(all().isEmpty());
        QCOMPARE(Outbox(*m_database).waiting().value(), 1);
    }

    void aRefusedTextIsListedWithTheReason()
    {
        putFromHub(toRecord(m_draft));
        refuse({.kind = Kind::Draft, .id = m_draft.id, .values = {{m_text, u"Geweigerd"_s}}}, ErrorKind::Stale);
        putFromHub(toRecord(m_draft));
        const auto versions = all();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions[0].source, KeptVersion::Source::Refused);
        QCOMPARE(versions[0].reason, ErrorKind::Stale);
        QCOMPARE(versions[0].texts[0].kept, u"Geweigerd"_s);
        QCOMPARE(versions[0].texts[0].current, m_draft.text);
        QCOMPARE(versions[0].at, m_now);
    }

    void aRefusedChangeIsSentAgainWhole()
    {
        const HandIn work{.id = Id::derived({"work"}), .student = m_student, .item = m_item, .text = u"Werk"_s, .madeAt = m_now, .receivedAt = {}};
        refuse(toRecord(work), ErrorKind::NotFound);
        QVERIFY(RecordStore(*m_database).remove(Kind::HandIn, work.id).has_value());
        QVERIFY(KeptVersions(*m_database).restore(all().constFirst(), m_now).has_value());
        QCOMPARE(WorkStore(*m_database).handIn(work.id).value(), work);
        QCOMPARE(Outbox(*m_database).waiting().value(), 1);
        QCOMPARE(Outbox(*m_database).notAcceptedCount().value(), 0);
    }

    void whatCannotBeMadeAgainStaysKept()
    {
        putFromHub(toRecord(m_draft));
        refuse({.kind = Kind::Draft, .id = m_draft.id, .values = {{m_text, u"Geweigerd"_s}}}, ErrorKind::NotFound);
        QVERIFY(RecordStore(*m_database).remove(Kind::Draft, m_draft.id).has_value());
        QVERIFY(!KeptVersions(*m_database).restore(all().constFirst(), m_now).has_value());
        QCOMPARE(all().size(), 1);
        QCOMPARE(Outbox(*m_database).waiting().value(), 0);
    }

    void decidingTwiceIsNotPossible()
    {
        putFromHub(toRecord(m_draft));
        refuse({.kind = Kind::Draft, .id = m_draft.id, .values = {{m_text, u"Geweigerd"_s}}}, ErrorKind::Stale);
        const auto version = all().constFirst();
        QVERIFY(KeptVersions(*m_database).letGo(version, m_now).has_value());
        QCOMPARE(KeptVersions(*m_database).restore(version, m_now).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(KeptVersionsTest)
#include "kept_versions_test.moc"
