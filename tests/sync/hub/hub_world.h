// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"
#include "records/school.h"
#include "records/work.h"
#include "service/exchange.h"
#include "service/office.h"

namespace Weekwijzer
{
/** A made-up school of two groups, in memory: Noor, Wout and their teacher Lies in A, Amir and Bram in B. */
class HubWorld
{
public:
    HubWorld();

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] Office &office() { return m_office; }
    [[nodiscard]] Exchange &exchange() { return m_exchange; }
    [[nodiscard]] static Id id(const char *name) { return Id::derived({"test", name}); }
    /** Pairs a device of this person and gives its token. */
    [[nodiscard]] QByteArray paired(const char *person);

    /** A plan of a group with this many items of `size` characters, two steps each. */
    void publish(const char *group, Week week, int items, int size = 40);
    void put(const Record &record);
    template<typename T>
    void put(const T &value)
    {
        put(toRecord(value));
    }
    [[nodiscard]] static PlanItem item(const char *name, const Id &plan);
    [[nodiscard]] static Id planId(const char *group, Week week);
    [[nodiscard]] static Id itemId(const char *group, Week week, int number);

    [[nodiscard]] HubRow row(Kind kind, const Id &id);
    /** The hub's whole file, unencrypted. */
    [[nodiscard]] QByteArray pages();
    [[nodiscard]] qint64 seqOf(ScopeType type, const char *name);

    QDateTime now{QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC};
    const Week week{.year = 2026, .number = 47};

private:
    void addPerson(const char *name, Role role, const char *group = nullptr);

    Database m_database;
    Office m_office;
    Exchange m_exchange;
    int m_devices = 0;
};

/** A device in memory that keeps what the hub says, and complains of a child that comes before its parent. */
class TestDevice
{
public:
    using Name = std::pair<Kind, Id>;
    struct Row {
        Values values;
        Scope scope;
        qint64 version = 0;

        bool operator==(const Row &) const = default;
    };

    TestDevice(HubWorld &world, const char *person)
        : token(world.paired(person))
        , m_world(world)
    {
    }

    /** Writes here and into the outbox; gives the number the change will have. */
    qint64 write(Change change);
    template<typename T>
    qint64 make(const T &value)
    {
        const auto record = toRecord(value);
        return write({.kind = record.kind, .record = record.id, .values = record.values});
    }
    qint64 set(Kind kind, const Id &id, const Values &values) { return write({.kind = kind, .record = id, .values = values}); }
    qint64 withdraw(Kind kind, const Id &id) { return write({.verb = Change::Verb::Withdraw, .kind = kind, .record = id}); }

    [[nodiscard]] SyncRequest request() const;
    /** What the hub answers, which the device hasn't heard yet. */
    [[nodiscard]] SyncReply send();
    /** The digests of what it has, as the hub numbered it. */
    [[nodiscard]] BucketDigests digests(const Scope &scope) const;
    /** Takes in a reply that was cut after this many pages. */
    void hear(const SyncReply &reply, qsizetype pages = 1'000'000);
    SyncReply sync();

    [[nodiscard]] bool has(Kind kind, const Id &id) const { return rows.contains({kind, id}); }
    template<typename T>
    [[nodiscard]] T value(const Id &id) const
    {
        const auto kind = kindOf<T>().kind;
        return fromRecord<T>({.kind = kind, .id = id, .values = rows.value({kind, id}).values});
    }

    template<typename T>
    [[nodiscard]] QList<T> allOf() const
    {
        QList<T> all;
        for (const auto &[name, row] : rows.asKeyValueRange()) {
            if (name.first == T::kind) {
                all.append(fromRecord<T>({.kind = name.first, .id = name.second, .values = row.values}));
            }
        }
        return all;
    }

    QByteArray token;
    QMap<Name, Row> rows;
    QMap<Scope, QByteArray> cursors;
    QList<Refusal> refused;
    qint64 affordable = 0;
    bool sawChildBeforeParent = false;
    bool sawPageOutOfTurn = false;
    QSet<Scope> differing; ///< Scopes to be compared part by part at the next exchange.
    QHash<Scope, QList<VersionGap>> forgotten; ///< Of the last repair of each.

private:
    void keep(const Page &page);
    void keep(const PageRow &row, const Scope &scope);
    void compare(const QList<quint64> &digests, const QList<Cursor> &named);
    void remove(const Name &name);

    HubWorld &m_world;
    QList<Change> m_outbox;
    qint64 m_settled = 0;
    qint64 m_clock = 0;
};

/** A reply as it arrives: through the frames and back; `more` is what its end says. */
struct Received {
    SyncReply reply;
    bool more = false;
};
[[nodiscard]] Received throughFrames(const QByteArray &frames);

[[nodiscard]] qsizetype rowsIn(const SyncReply &reply);
}
