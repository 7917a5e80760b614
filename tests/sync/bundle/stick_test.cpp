// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_school.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
Tick tick(const char *person, int item, bool done = true)
{
    const auto student = HubWorld::id(person);
    const auto about = HubWorld::itemId("A", {.year = 2026, .number = 47}, item);
    return {.id = Tick::idOf(student, about, {}), .student = student, .item = about, .step = {}, .done = done};
}
}

class StickTest : public QObject
{
    Q_OBJECT

    std::optional<StickSchool> m_school;

    QStringList onStick() const { return QDir(m_school->stick.path()).entryList(QDir::Files, QDir::Name); }

    /** What lies on the stick now, put aside for later. */
    QStringList copied(const QString &filter, const QTemporaryDir &pocket) const
    {
        QStringList copies;
        for (const auto &path : m_school->paths(filter)) {
            copies.append(pocket.filePath(QFileInfo(path).fileName()));
            QFile::copy(path, copies.last());
        }
        return copies;
    }

private Q_SLOTS:
    void init() { m_school.emplace(); }

    void workGoesInAndItsAnswerComesOut()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.make(tick("Noor", 0));
        const auto sent = phone.send(m_school->stick.path());
        QCOMPARE(sent.changes, 1);
        QCOMPARE(sent.waiting, 0);
        QCOMPARE(phone.waiting(), 1);
        const auto outcomes = m_school->take({m_school->stick.path()});
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first()->device, phone.id());
        QCOMPARE(outcomes.first()->changes, 1);
        const auto received = phone.receive({m_school->stick.path()});
        QCOMPARE(received.answers, 1);
        QCOMPARE(received.settled, 1);
        QVERIFY(received.kinds.contains(Kind::PlanItem));
        QVERIFY(received.troubles.isEmpty());
        QCOMPARE(phone.waiting(), 0);
        QCOMPARE(m_school->hub.row(Kind::Tick, tick("Noor", 0).id).record, toRecord(tick("Noor", 0)));
        QCOMPARE(DeviceStore(phone.database()).lastContact().value(), m_school->hub.now);
    }

    void aMuleCarriesManyAndEachTakesItsOwn()
    {
        auto &noor = m_school->addDevice("Noor", "noor");
        auto &wout = m_school->addDevice("Wout", "wout");
        auto &amir = m_school->addDevice("Amir", "amir");
        noor.make(tick("Noor", 0));
        wout.make(tick("Wout", 1));
        for (auto *device : {&noor, &wout, &amir}) {
            std::ignore = device->send(m_school->stick.path());
        }
        QCOMPARE(m_school->take({m_school->stick.path()}).size(), 3);
        QCOMPARE(onStick().size(), 6);
        for (auto *device : {&noor, &wout, &amir}) {
            QCOMPARE(device->receive({m_school->stick.path()}).answers, 1);
            QCOMPARE(device->waiting(), 0);
        }
        QVERIFY(noor.rows().join(u' ').contains(tick("Noor", 0).id.toString()));
        QVERIFY(!noor.rows().join(u' ').contains(tick("Wout", 1).id.toString()));
    }

    void everythingTwiceIsHarmless()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.make(tick("Noor", 0));
        const auto work = phone.send(m_school->stick.path()).files;
        for (int times = 0; times < 3; ++times) {
            QVERIFY(m_school->take(work).first().has_value());
        }
        phone.receive({m_school->stick.path()});
        const auto state = phone.state();
        const auto rows = m_school->hubRows();
        m_school->take(work);
        for (int times = 0; times < 3; ++times) {
            QVERIFY(phone.receive({m_school->stick.path()}).troubles.isEmpty());
        }
        QCOMPARE(phone.state(), state);
        QCOMPARE(m_school->hubRows(), rows);
    }

    void anAnswerThatComesAfterANewerOneChangesNothing()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        const QTemporaryDir pocket;
        phone.make(tick("Noor", 0));
        m_school->take(phone.send(m_school->stick.path()).files);
        const auto late = copied(u"*answer*"_s, pocket);
        phone.exchange();
        phone.make(tick("Noor", 1));
        m_school->hub.publish("A", {.year = 2026, .number = 48}, 3);
        phone.exchange();
        phone.make(tick("Noor", 2));
        const auto state = phone.state();
        QCOMPARE(phone.receive(late).answers, 1);
        QCOMPARE(phone.state(), state);
        phone.exchange();
        QCOMPARE(phone.waiting(), 0);
    }

    void anAnswerToAnotherCopyOfTheDatabaseSettlesNothing()
    {
        // A device put back from a backup: the same name and key, other changes under the same numbers.
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.exchange();
        phone.make(tick("Noor", 0));
        m_school->take(phone.send(m_school->stick.path()).files);
        QVERIFY(phone.database().execute("DELETE FROM outbox; UPDATE device SET sealed = 0"));
        phone.make(tick("Noor", 1));
        const QTemporaryDir elsewhere;
        std::ignore = phone.send(elsewhere.path());
        QCOMPARE(phone.receive({m_school->stick.path()}).settled, 0);
        QCOMPARE(phone.waiting(), 1);
        QCOMPARE(m_school->take({elsewhere.path()}).first().error().kind, ErrorKind::Forked);
    }

    void aCopyThatReadsAnAnswerGetsAllThatItsCursorsSay()
    {
        // As the other one, but from before the work: what the hub need not tell the phone, the copy has never had.
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.exchange();
        phone.make(tick("Noor", 0));
        m_school->take(phone.send(m_school->stick.path()).files);
        QVERIFY(phone.database().execute("DELETE FROM outbox; DELETE FROM tick; UPDATE device SET sealed = 0"));
        QCOMPARE(phone.receive({m_school->stick.path()}).kinds, QSet{Kind::Tick});
        QVERIFY(phone.rows().join(u' ').contains(tick("Noor", 0).id.toString()));
    }

    void aRevokedDeviceStillWritesAndTheHubRefusesInWords()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.make(tick("Noor", 0));
        QVERIFY(PairedDeviceStore(m_school->hub.database()).revoke(phone.id(), m_school->hub.now));
        QCOMPARE(phone.send(m_school->stick.path()).changes, 1);
        QCOMPARE(m_school->take({m_school->stick.path()}).first().error().kind, ErrorKind::Unpaired);
        QCOMPARE(phone.waiting(), 1);
        QCOMPARE(onStick().size(), 1);
    }

    void anUnknownSenderAndAForeignHubAreRefused()
    {
        StickSchool other;
        auto &stranger = other.addDevice("Noor", "stranger");
        auto &phone = m_school->addDevice("Noor", "phone");
        // For the other hub: not meant for this one.
        std::ignore = stranger.send(m_school->stick.path());
        QVERIFY(m_school->take({m_school->stick.path()}).isEmpty());
        // The other hub's device, sealed to this one.
        const auto hubKey = HubKeyStore(m_school->hub.database()).hubKey().value().publicKey;
        const auto keys = StickKeyStore(stranger.database()).keys().value();
        QVERIFY(StickKeyStore(stranger.database()).keep(stranger.id(), {.seed = keys.seed, .hubKey = hubKey}));
        QCOMPARE(m_school->take(stranger.send(m_school->stick.path()).files).first().error().kind, ErrorKind::UnknownSender);
        // An answer of a hub that this device does not know.
        QVERIFY(HubKeyStore(other.hub.database()).keep(stranger.id(), phone.publicKey()));
        const auto foreign = HubKeyStore(other.hub.database()).hubKey().value().publicKey;
        const auto own = StickKeyStore(phone.database()).keys().value();
        QVERIFY(StickKeyStore(phone.database()).keep(phone.id(), {.seed = own.seed, .hubKey = foreign}));
        const QTemporaryDir way;
        other.take(phone.send(way.path()).files);
        QVERIFY(StickKeyStore(phone.database()).keep(phone.id(), own));
        const auto received = phone.receive({other.stick.path()});
        QCOMPARE(received.answers, 0);
        QCOMPARE(received.troubles.first().error.kind, ErrorKind::UnknownSender);
    }

    void aDeviceWithoutKeysSaysSo()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        QVERIFY(phone.database().execute("DELETE FROM stick_key"));
        Stick stick(phone.database(), m_school->medium);
        QCOMPARE(stick.send(m_school->stick.path(), m_school->hub.now).error().kind, ErrorKind::Unpaired);
        QCOMPARE(stick.receive({m_school->stick.path()}, m_school->hub.now).error().kind, ErrorKind::Unpaired);
    }

    void keysGoWithTheNameOfTheDevice()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        QVERIFY(phone.database().execute("UPDATE device SET id = zeroblob(16)"));
        QCOMPARE(StickKeyStore(phone.database()).keys().error().kind, ErrorKind::Unpaired);
    }

    void aNewBundleTakesThePlaceOfTheOldOne()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        for (int times = 0; times < 3; ++times) {
            phone.make(tick("Noor", times));
            m_school->trip(phone);
        }
        QCOMPARE(onStick().size(), 2);
        QCOMPARE(phone.waiting(), 0);
    }

    void aDamagedAnswerIsAsMuchProgressAsItHasWholePages()
    {
        m_school->largest = 100'000;
        m_school->hub.publish("A", {.year = 2026, .number = 46}, 40, 2000);
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.make(tick("Noor", 0));
        m_school->take(phone.send(m_school->stick.path()).files);
        auto answer = m_school->paths(u"*answer*"_s);
        QCOMPARE(answer.size(), 1);
        QFile file(answer.first());
        const auto size = file.size();
        QVERIFY(file.resize(size - 1));
        const auto received = phone.receive(answer);
        QCOMPARE(received.answers, 0);
        QCOMPARE(received.troubles.first().error.kind, ErrorKind::Damaged);
        QCOMPARE(phone.waiting(), 0);
        QVERIFY(!DeviceStore(phone.database()).lastContact().value());
        m_school->trip(phone);
        QVERIFY(phone.rows().size() > 100);
    }

    void moreThanOneBatchIsToldToWait()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.exchange();
        for (int number = 0; number < int(mostChanges) + 3; ++number) {
            const auto item = HubWorld::itemId("A", m_school->hub.week, 0);
            phone.make(HandIn{.id = Id::derived({"work", QByteArray::number(number)}),
                              .student = HubWorld::id("Noor"),
                              .item = item,
                              .text = u"werk"_s,
                              .madeAt = m_school->hub.now});
        }
        const auto sent = phone.send(m_school->stick.path());
        QCOMPARE(sent.changes, mostChanges);
        QCOMPARE(sent.waiting, 3);
        m_school->trip(phone);
        QCOMPARE(phone.waiting(), 3);
        m_school->trip(phone);
        QCOMPARE(phone.waiting(), 0);
    }

    void whatTheHubRefusesIsKeptHere()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        phone.make(tick("Wout", 0)); // Not hers.
        phone.make(tick("Noor", 0));
        m_school->trip(phone);
        QCOMPARE(phone.waiting(), 0);
        QCOMPARE(Outbox(phone.database()).notAccepted()->size(), 1);
    }

    void anEmptyStickAndOtherPeoplesAnswersAreNoTrouble()
    {
        auto &phone = m_school->addDevice("Noor", "phone");
        auto &other = m_school->addDevice("Wout", "other");
        QCOMPARE(phone.receive({m_school->stick.path()}).answers, 0);
        m_school->trip(other);
        const auto received = phone.receive({m_school->stick.path()});
        QCOMPARE(received.answers, 0);
        QVERIFY(received.troubles.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StickTest)
#include "stick_test.moc"
