// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "protocol/limits.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** No row reaches a device whose person may not see it, and every other row does: each role, scope and kind. */
class VisibilityTest : public QObject
{
    Q_OBJECT

private:
    Crowd m_crowd;

    [[nodiscard]] HubWorld &world() { return m_crowd.world(); }

    /** What a device has too much or too little of, in words; empty when it is just right. */
    [[nodiscard]] QByteArrayList wrongOn(const TestDevice &device, const QByteArray &person)
    {
        QByteArrayList wrong;
        QSet<TestDevice::Name> known;
        for (const auto &sample : m_crowd.samples()) {
            known.insert(sample.name());
            if (device.has(sample.record.kind, sample.record.id) != Crowd::isReader(person, sample)) {
                wrong.append(Crowd::inWords(sample));
            } else if (Crowd::isReader(person, sample)) {
                const auto row = world().row(sample.record.kind, sample.record.id);
                const auto &held = device.rows.value(sample.name());
                if (held.values != row.record.values || held.scope != row.scope) {
                    wrong.append(Crowd::inWords(sample) + " is not as the hub has it");
                }
            }
        }
        for (const auto &name : device.rows.keys()) {
            if (!known.contains(name)) {
                wrong.append("something nobody made");
            }
        }
        return wrong;
    }

    /** What a device that asks for more than it may got to see: names of rows in pages. */
    [[nodiscard]] QByteArrayList leakedTo(const QByteArray &person, const SyncReply &reply)
    {
        QByteArrayList leaked;
        for (const auto &page : reply.pages) {
            for (const auto &row : page.rows) {
                const auto found = std::ranges::find(m_crowd.samples(), TestDevice::Name(row.record.kind, row.record.id), &Crowd::Sample::name);
                const bool isShown = row.presence == PageRow::Presence::Present;
                if (isShown && (found == m_crowd.samples().cend() || !Crowd::isReader(person, *found))) {
                    leaked.append(found == m_crowd.samples().cend() ? "something nobody made"_ba : Crowd::inWords(*found));
                }
            }
        }
        return leaked;
    }

    static void everyone()
    {
        QTest::addColumn<QByteArray>("person");
        for (const auto &person : Crowd::people()) {
            QTest::newRow(person.constData()) << person;
        }
    }

private Q_SLOTS:
    void everyKindIsInTheCrowd()
    {
        for (const auto &kind : recordKinds()) {
            QVERIFY(std::ranges::any_of(m_crowd.samples(), [&](const Crowd::Sample &sample) { return sample.record.kind == kind.kind; }));
        }
    }

    void aDeviceGetsWhatItsPersonMaySeeAndNothingElse_data() { everyone(); }

    void aDeviceGetsWhatItsPersonMaySeeAndNothingElse()
    {
        QFETCH(QByteArray, person);
        TestDevice device(world(), person.constData());
        const auto reply = device.sync();
        QCOMPARE(wrongOn(device, person).join("; "), QByteArray());
        QVERIFY(!device.sawChildBeforeParent);
        QVERIFY(reply.ack.scopes.has_value());
        device.sync();
        QCOMPARE(wrongOn(device, person).join("; "), QByteArray());
    }

    void whatChangesLaterGoesToTheSamePeople_data() { everyone(); }

    void whatChangesLaterGoesToTheSamePeople()
    {
        QFETCH(QByteArray, person);
        TestDevice device(world(), person.constData());
        device.sync();
        for (const auto &sample : m_crowd.samples()) {
            for (const auto &field : recordKind(sample.record.kind)->fields) {
                if (field.type == FieldType::Text && sample.record.values.contains(field.key)) {
                    auto changed = world().row(sample.record.kind, sample.record.id).record;
                    changed.values.insert(field.key, Kept<QString>::from(changed.values.value(field.key)) + u'.');
                    world().put(changed);
                    break;
                }
            }
        }
        const auto reply = device.sync();
        QCOMPARE(leakedTo(person, reply).join("; "), QByteArray());
        QCOMPARE(wrongOn(device, person).join("; "), QByteArray());
    }

    void namingScopesGivesNothing_data() { everyone(); }

    void namingScopesGivesNothing()
    {
        QFETCH(QByteArray, person);
        TestDevice device(world(), person.constData());
        device.sync();
        // A position that means something to the hub, and one that doesn't.
        for (const auto &position : {device.cursors.first(), QByteArray(), "nonsense"_ba}) {
            TestDevice curious(world(), person.constData());
            for (const auto &scope : Crowd::everyScope()) {
                curious.cursors.insert(scope, position);
            }
            auto request = curious.request();
            for (const auto &scope : Crowd::everyScope()) {
                request.repairs.append({.scope = scope, .buckets = {}});
            }
            const auto reply = world().exchange().run(curious.token, request, world().now);
            QVERIFY(reply.has_value());
            QCOMPARE(leakedTo(person, *reply).join("; "), QByteArray());
            QVERIFY(reply->ack.scopes.has_value());
            QVERIFY(std::ranges::all_of(reply->pages, [&](const Page &page) { return reply->ack.scopes->contains(page.cursor.scope); }));
        }
    }

    void writingAboutWhatOneMayNotSeeDoesNotShowIt_data() { everyone(); }

    void writingAboutWhatOneMayNotSeeDoesNotShowIt()
    {
        QFETCH(QByteArray, person);
        TestDevice device(world(), person.constData());
        const auto exchange = [&] {
            const auto reply = device.send();
            QCOMPARE(leakedTo(person, reply).join("; "), QByteArray());
            device.hear(reply);
        };
        qsizetype changes = 0;
        for (const auto &sample : m_crowd.samples()) {
            if (!Crowd::isReader(person, sample)) {
                device.set(sample.record.kind, sample.record.id, {});
                device.withdraw(sample.record.kind, sample.record.id);
                device.set(sample.record.kind, sample.record.id, sample.record.values);
                changes += 3;
            }
            // One request carries no more.
            if (changes + 3 > mostChanges) {
                exchange();
                changes = 0;
            }
        }
        exchange();
        QCOMPARE(wrongOn(device, person).join("; "), QByteArray());
    }
};

QTEST_GUILESS_MAIN(VisibilityTest)
#include "visibility_test.moc"
