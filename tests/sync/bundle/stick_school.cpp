// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_school.h"

#include "database/migration.h"
#include "protocol/frame.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Database emptyDevice()
{
    auto database = must(Database::open(u":memory:"_s, QByteArray(32, 'd'), Database::Purpose::Device));
    must(migrate(database, u":/weekwijzer/migrations"_s));
    return database;
}

QString inWords(const Record &record, qint64 version)
{
    const auto values = toCbor(record.values).toCborValue().toDiagnosticNotation();
    return u"%1 %2 v%3 %4"_s.arg(int(record.kind)).arg(record.id.toString()).arg(version).arg(values);
}
}

Expected<QByteArray> MemoryStick::fingerprintOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Expected<QByteArray>(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Blake2b_256))
                                          : failure(ErrorKind::Storage, file.errorString());
}

StickDevice::StickDevice(HubWorld &world, const char *person, const char *name, Medium &medium, qint64 largest)
    : m_world(world)
    , m_id(HubWorld::id(name))
    , m_token(QCryptographicHash::hash(name, QCryptographicHash::Sha256))
    , m_keys(KeyPair::fromSeed(m_token))
    , m_database(emptyDevice())
    , m_files(m_database, BlobFolder(m_folder.path(), QByteArray(32, 'd')))
    , m_store(m_database)
    , m_stick(m_database, medium, &m_files, largest)
{
    must(PairedDeviceStore(world.database())
             .add({.id = m_id, .person = HubWorld::id(person), .name = QString::fromLatin1(name), .pairedAt = world.now}, hashOf(m_token)));
    HubKeyStore keys(world.database());
    must(keys.keep(m_id, m_keys.publicKey));
    must(DeviceStore(m_database)
             .pair({.hub = QUrl(u"http://hub"_s),
                    .token = m_token,
                    .person = HubWorld::id(person),
                    .school = HubWorld::id("school"),
                    .device = m_id,
                    .keys = {.seed = m_keys.seed, .hubKey = must(keys.hubKey()).publicKey}}));
}

void StickDevice::exchange(bool isHeard)
{
    const auto request = must(m_store.request());
    const auto reply = throughFrames(encoded(must(m_world.exchange().run(m_token, must(decodedRequest(encoded(request))), m_world.now)), 0)).reply;
    if (!isHeard) {
        return;
    }
    must(m_store.settle(reply.ack, m_world.now));
    for (const auto &page : reply.pages) {
        if (must(m_store.keep(page)) != PageOutcome::Kept) {
            qFatal("a page over the network that does not fit");
        }
    }
}

StickSent StickDevice::send(const QString &folder)
{
    return must(m_stick.send(folder, m_world.now));
}

StickReceived StickDevice::receive(const QStringList &paths)
{
    return must(m_stick.receive(paths, m_world.now));
}

void StickDevice::commit(Change change)
{
    change.clock = must(DeviceStore(m_database).tick(m_world.now));
    must(Outbox(m_database).commit(change));
}

QStringList StickDevice::rows()
{
    const RecordStore store(m_database);
    QStringList all;
    for (const auto &kind : recordKinds()) {
        const auto ids = must(
            m_database.prepared("SELECT id FROM " + QByteArray(kind.table.data()) + " ORDER BY id").rows([](const Row &row) { return row.id(0); }));
        for (const auto &id : ids) {
            all.append(inWords(must(store.find(kind.kind, id)).value(), must(store.version(kind.kind, id))));
        }
    }
    return all;
}

QStringList StickDevice::state()
{
    auto all = rows();
    for (const auto &cursor : must(CursorStore(m_database).all())) {
        // Hubs of two worlds have epochs of their own.
        all.append(u"cursor %1 %2"_s.arg(QString::fromLatin1(cursor.scope.bytes().toHex()), QString::fromLatin1(cursor.position.sliced(4).toHex())));
    }
    for (const auto &change : must(Outbox(m_database).notAccepted())) {
        all.append(u"refused %1 %2"_s.arg(change.record.toString()).arg(int(change.reason)));
    }
    all.append(u"waiting %1, settled %2"_s.arg(waiting()).arg(must(DeviceStore(m_database).settled())));
    return all;
}

qint64 StickDevice::waiting()
{
    return must(Outbox(m_database).waiting());
}

StickSchool::StickSchool()
{
    hub.publish("A", hub.week, 6);
}

StickDevice &StickSchool::addDevice(const char *person, const char *name)
{
    m_devices.push_back(std::make_unique<StickDevice>(hub, person, name, medium, largest));
    return *m_devices.back();
}

QList<Expected<StickOutcome>> StickSchool::take(const QStringList &paths)
{
    StickDesk desk(hub.database(), hubFolder(), medium, largest);
    QList<Expected<StickOutcome>> outcomes;
    for (const auto &bundle : bundlesIn(paths).bundles) {
        if (must(desk.isMeant(bundle.header))) {
            outcomes.append(desk.answer(bundle, stick.path(), hub.now));
        }
    }
    return outcomes;
}

StickReceived StickSchool::trip(StickDevice &device)
{
    take(device.send(stick.path()).files);
    return device.receive({stick.path()});
}

QStringList StickSchool::paths(const QString &filter) const
{
    QStringList all;
    for (const auto &file : QDir(stick.path()).entryInfoList({filter}, QDir::Files)) {
        all.append(file.absoluteFilePath());
    }
    return all;
}

QStringList StickSchool::hubRows()
{
    QStringList all;
    for (const auto &kind : recordKinds()) {
        for (const auto &row : must(hub.office().records().ofKind(kind.kind))) {
            all.append(inWords(row.record, row.seq) + (row.withdrawn ? u" withdrawn"_s : QString()));
        }
    }
    all.sort();
    return all;
}

QList<StickDevice *> StickSchool::devices() const
{
    QList<StickDevice *> all;
    for (const auto &device : m_devices) {
        all.append(device.get());
    }
    return all;
}
}
