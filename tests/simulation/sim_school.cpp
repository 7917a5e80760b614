// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_school.h"

#include "database/migration.h"
#include "records/plan.h"
#include "service/office.h"
#include "store_sqlite/hub_key_store.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class Founding
{
public:
    explicit Founding(Database &database)
        : m_office(database)
    {
        mustHave(m_office.found(toRecord(School{.id = simId("school", "S"), .name = u"De Wegwijzer"_s}), simStart()));
        put(Subject{
            .id = simId("subject", "W"), .school = simId("school", "S"), .name = u"Wiskunde"_s, .abbreviation = u"WIS"_s, .colour = 1, .icon = {}});
        for (const char letter : {'A', 'B'}) {
            publish(letter);
        }
        for (const auto &person : simPeople) {
            admit(person);
        }
        for (const auto &person : simPeople) {
            if (person.coach != nullptr) {
                std::ignore = mustHave(m_office.setCoach(personId(person), simId("person", person.coach), simStart()));
            }
        }
    }

private:
    template<typename T>
    void put(const T &value)
    {
        std::ignore = mustHave(m_office.put(toRecord(value), simStart()));
    }

    void publish(char letter)
    {
        put(Group{.id = groupId(letter), .school = simId("school", "S"), .name = QChar::fromLatin1(letter)});
        const WeekPlan plan{
            .id = simId("plan", QByteArrayView(&letter, 1)), .group = groupId(letter), .week = Week::of(simStart().date()), .note = {}};
        put(plan);
        for (const int number : {1, 2}) {
            PlanItem item;
            item.id = itemId(letter, number);
            item.plan = plan.id;
            item.subject = simId("subject", "W");
            item.title = u"Taak %1"_s.arg(number);
            put(item);
            put(Step{.id = Id::derived({"step", item.id.bytes()}), .item = item.id, .position = 1, .text = u"Lees"_s});
        }
    }

    void admit(const SimPerson &person)
    {
        put(Person{.id = personId(person), .name = QString::fromLatin1(person.name), .role = person.role});
        for (const char *letter = person.groups; *letter != '\0'; ++letter) {
            mustHave(m_office.roster().addMember(groupId(*letter), personId(person)));
        }
        if (person.ward != nullptr) {
            mustHave(m_office.roster().addGuardian(personId(person), simId("person", person.ward)));
        }
    }

    Office m_office;
};

/** A database that is closed again once `fill` has filled it. */
template<typename Fill>
SimDisk::Image made(Database::Purpose purpose, const QString &migrations, Fill fill)
{
    SimDisk disk(1);
    {
        auto database = mustHave(Database::open(u"db"_s, simKey(), purpose, disk.vfs()));
        mustHave(migrate(database, migrations));
        mustHave(database.transaction([&]() -> Expected<void> {
            fill(database);
            return {};
        }));
    }
    return disk.image();
}

/** The hub's disk when the world begins, and its public key. */
struct FirstHub {
    QByteArray key;
    SimDisk::Image image;
};

const FirstHub &founded()
{
    static const auto first = [] {
        FirstHub hub;
        hub.image = made(Database::Purpose::Hub, u":/weekwijzer/hub_migrations"_s, [&](Database &database) {
            Founding{database};
            hub.key = mustHave(HubKeyStore(database).hubKey()).publicKey;
        });
        return hub;
    }();
    return first;
}
}

void readyStorage()
{
    // One thread, so SQLite needs neither locks nor counts of its memory.
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // A quarter of the usual page is enciphered in a quarter of the time, and a power cut tears more of them apart.
    sqlite3 *any = nullptr;
    sqlite3_open(":memory:", &any);
    sqlite3_exec(any, ("PRAGMA cipher_default_page_size = " + QByteArray::number(simPage)).constData(), nullptr, nullptr, nullptr);
    sqlite3_close(any);
}

Id simId(QByteArrayView kind, QByteArrayView name)
{
    return Id::derived({"simulation", kind, name});
}

Id itemId(char group, int number)
{
    return Id::derived({"simulation item", QByteArrayView(&group, 1), QByteArray::number(number)});
}

QDateTime simStart()
{
    return {QDate(2026, 12, 28), QTime(6, 0), QTimeZone::UTC};
}

QByteArray simKey()
{
    return QByteArray(32, 'k');
}

const KeyPair &simKeyPair(const QByteArray &token)
{
    static QHash<QByteArray, KeyPair> pairs;
    if (!pairs.contains(token)) {
        pairs.insert(token, KeyPair::fromSeed(QCryptographicHash::hash(token, QCryptographicHash::Sha256)));
    }
    return pairs[token];
}

StickKeys simStickKeys(const QByteArray &token)
{
    return {.seed = simKeyPair(token).seed, .hubKey = founded().key};
}

const SimDisk::Image &hubImage()
{
    return founded().image;
}

const SimDisk::Image &deviceImage()
{
    static const auto image = made(Database::Purpose::Device, u":/weekwijzer/migrations"_s, [](Database &) {});
    return image;
}
}
