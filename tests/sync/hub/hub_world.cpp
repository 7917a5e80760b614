// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "database/migration.h"
#include "protocol/frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
template<typename T>
T valueOf(Expected<T> expected)
{
    if (!expected) {
        qFatal("%s", qPrintable(expected.error().detail));
    }
    return *std::move(expected);
}

void require(const Expected<void> &expected)
{
    if (!expected) {
        qFatal("%s", qPrintable(expected.error().detail));
    }
}

Database emptyHub()
{
    auto database = valueOf(Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Hub));
    require(migrate(database, u":/weekwijzer/hub_migrations"_s));
    return database;
}
}

HubWorld::HubWorld()
    : m_database(emptyHub())
    , m_office(m_database)
    , m_exchange(m_database)
{
    require(m_office.found(toRecord(School{.id = id("school"), .name = u"De Wegwijzer"_s}), now));
    for (const auto *name : {"A", "B"}) {
        put(Group{.id = id(name), .school = id("school"), .name = QString::fromLatin1(name)});
    }
    put(Subject{.id = id("maths"), .school = id("school"), .name = u"Wiskunde"_s, .abbreviation = u"WIS"_s, .colour = 1, .icon = {}});
    addPerson("Noor", Role::Student, "A");
    addPerson("Wout", Role::Student, "A");
    addPerson("Lies", Role::Teacher, "A");
    addPerson("Amir", Role::Student, "B");
    addPerson("Bram", Role::Teacher, "B");
    addPerson("Katrien", Role::Guardian);
    addPerson("Olga", Role::Office);
    require(m_office.roster().addGuardian(id("Katrien"), id("Noor")));
}

void HubWorld::addPerson(const char *name, Role role, const char *group)
{
    put(Person{.id = id(name), .name = QString::fromLatin1(name), .role = role});
    if (group != nullptr) {
        require(m_office.roster().addMember(id(group), id(name)));
    }
}

void HubWorld::put(const Record &record)
{
    std::ignore = valueOf(m_office.put(record, now));
}

QByteArray HubWorld::paired(const char *person)
{
    const QByteArray token(32, char(++m_devices));
    require(PairedDeviceStore(m_database)
                .add({.id = Id::derived({"device", QByteArray::number(m_devices)}), .person = id(person), .name = u"test"_s, .pairedAt = now},
                     hashOf(token)));
    return token;
}

Id HubWorld::planId(const char *group, Week week)
{
    return Id::derived({"plan", group, week.toString().toUtf8()});
}

Id HubWorld::itemId(const char *group, Week week, int number)
{
    return Id::derived({"item", group, week.toString().toUtf8(), QByteArray::number(number)});
}

PlanItem HubWorld::item(const char *name, const Id &plan)
{
    PlanItem item;
    item.id = id(name);
    item.plan = plan;
    item.subject = id("maths");
    item.title = QString::fromLatin1(name);
    return item;
}

void HubWorld::publish(const char *group, Week week, int items, int size)
{
    // One transaction: much quicker than one for each row.
    require(m_database.transaction([&]() -> Expected<void> {
        put(WeekPlan{.id = planId(group, week), .group = id(group), .week = week, .note = {}});
        for (int number = 0; number < items; ++number) {
            auto published = item("", planId(group, week));
            published.id = itemId(group, week, number);
            published.title = u"Oefening %1"_s.arg(number);
            published.goal = QString(size, u'g');
            put(published);
            for (const int position : {1, 2}) {
                const auto step = Id::derived({"step", published.id.bytes(), QByteArray::number(position)});
                put(Step{.id = step, .item = published.id, .position = position, .text = u"Stap"_s});
            }
        }
        return {};
    }));
}

HubRow HubWorld::row(Kind kind, const Id &id)
{
    return valueOf(m_office.records().find(kind, id)).value_or(HubRow());
}

QByteArray HubWorld::pages()
{
    return valueOf(m_database.image());
}

qint64 HubWorld::seqOf(ScopeType type, const char *name)
{
    return valueOf(m_office.records().seqOf({.type = type, .key = id(name)}));
}

qint64 TestDevice::write(Change change)
{
    const Name name{change.kind, change.record};
    m_clock = std::max(m_clock + 1, m_world.now.toMSecsSinceEpoch() * 65536);
    change.number = m_settled + m_outbox.size() + 1;
    change.clock = change.clock == 0 ? m_clock : change.clock;
    change.base = rows.value(name).version;
    m_outbox.append(change);
    if (change.verb == Change::Verb::Withdraw) {
        remove(name);
        return change.number;
    }
    for (const auto &[key, value] : change.values.asKeyValueRange()) {
        if (std::holds_alternative<std::monostate>(value)) {
            rows[name].values.remove(key);
        } else {
            rows[name].values.insert(key, value);
        }
    }
    const auto &kind = *recordKind(change.kind);
    const auto named = Kept<Id>::from(rows[name].values.value(kind.scopeField));
    rows[name].scope = kind.scopeSource == ScopeSource::Inherited ? rows.value({kind.parent, named}).scope : Scope{.type = kind.scope, .key = named};
    return change.number;
}

SyncRequest TestDevice::request() const
{
    SyncRequest request{.settled = m_settled, .changes = m_outbox, .cursors = {}, .affordable = affordable};
    for (const auto &[scope, position] : cursors.asKeyValueRange()) {
        request.cursors.append({.scope = scope, .position = position});
    }
    quint64 sum = 0;
    for (const auto &cursor : request.cursors) {
        sum += sumOf(digests(cursor.scope));
        if (differing.contains(cursor.scope)) {
            request.repairs.append({.scope = cursor.scope, .buckets = digests(cursor.scope)});
        }
    }
    if (request.changes.isEmpty()) {
        request.digest = sum;
    }
    return request;
}

BucketDigests TestDevice::digests(const Scope &scope) const
{
    BucketDigests digests{};
    for (const auto &[name, row] : rows.asKeyValueRange()) {
        if (row.scope == scope) {
            digests[bucketOf(name.second)] += rowDigest(name.first, name.second, row.version);
        }
    }
    return digests;
}

void TestDevice::compare(const QList<quint64> &digests, const QList<Cursor> &named)
{
    for (qsizetype index = 0; index < digests.size(); ++index) {
        const auto &cursor = named.at(index);
        const bool isForeign = !cursor.position.startsWith(m_world.office().state().state()->epoch);
        if (isForeign || sumOf(this->digests(cursor.scope)) != digests.at(index)) {
            differing.insert(cursor.scope);
        }
    }
}

void TestDevice::keep(const Page &page)
{
    const auto scope = page.cursor.scope;
    sawPageOutOfTurn = sawPageOutOfTurn || page.after != cursors.value(scope);
    if (!page.buckets.isEmpty()) {
        rows.removeIf([&](const auto &entry) { return entry.value().scope == scope && page.buckets.contains(bucketOf(entry.key().second)); });
    }
    for (const auto &row : page.rows) {
        keep(row, scope);
    }
    cursors.insert(scope, page.cursor.position);
    if (page.repaired) {
        differing.remove(scope);
        forgotten.insert(scope, page.forgotten);
    }
}

SyncReply TestDevice::send()
{
    return throughFrames(encoded(valueOf(m_world.exchange().run(token, request(), m_world.now)), affordable)).reply;
}

void TestDevice::hear(const SyncReply &reply, qsizetype pages)
{
    const auto named = request().cursors;
    for (const auto &version : reply.ack.versions) {
        const auto change = std::ranges::find(m_outbox, version.number, &Change::number);
        rows[{change->kind, change->record}].version = version.version;
    }
    m_outbox.removeIf([&](const Change &change) { return change.number <= reply.ack.upTo; });
    m_settled = reply.ack.upTo;
    refused.append(reply.ack.refused);
    compare(reply.ack.digests, named);
    if (reply.ack.scopes) {
        for (const auto &scope : cursors.keys()) {
            if (!reply.ack.scopes->contains(scope)) {
                cursors.remove(scope);
                rows.removeIf([&](const auto &entry) { return entry.value().scope == scope; });
            }
        }
    }
    for (const auto &page : reply.pages.first(std::min(pages, reply.pages.size()))) {
        keep(page);
    }
}

SyncReply TestDevice::sync()
{
    const auto reply = send();
    hear(reply);
    return reply;
}

void TestDevice::keep(const PageRow &row, const Scope &scope)
{
    const Name name{row.record.kind, row.record.id};
    if (row.presence != PageRow::Presence::Present) {
        remove(name);
        return;
    }
    const auto &kind = *recordKind(row.record.kind);
    if (kind.scopeSource == ScopeSource::Inherited) {
        sawChildBeforeParent = sawChildBeforeParent || !has(kind.parent, Kept<Id>::from(row.record.values.value(kind.scopeField)));
    }
    rows.insert(name, {.values = row.record.values, .scope = scope, .version = row.version});
}

void TestDevice::remove(const Name &name)
{
    rows.remove(name);
    for (const auto &kind : recordKinds()) {
        if (kind.scopeSource != ScopeSource::Inherited || kind.parent != name.first) {
            continue;
        }
        for (const auto &child : rows.keys()) {
            if (child.first == kind.kind && Kept<Id>::from(rows.value(child).values.value(kind.scopeField)) == name.second) {
                remove(child);
            }
        }
    }
}

Received throughFrames(const QByteArray &frames)
{
    Received received;
    FrameReader reader;
    reader.append(frames);
    for (auto frame = valueOf(reader.next()); frame; frame = valueOf(reader.next())) {
        switch (frame->type) {
        case Frame::Type::Ack:
            received.reply.ack = valueOf(decodedAck(frame->payload));
            break;
        case Frame::Type::Page:
            received.reply.pages.append(valueOf(decodedPage(frame->payload)));
            break;
        default:
            received.more = received.reply.more = valueOf(decodedEnd(frame->payload)).more;
        }
    }
    return received;
}

qsizetype rowsIn(const SyncReply &reply)
{
    return std::ranges::fold_left(reply.pages, qsizetype(0), [](qsizetype sum, const Page &page) { return sum + page.rows.size(); });
}
}
