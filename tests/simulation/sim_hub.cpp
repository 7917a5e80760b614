// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_hub.h"

#include "protocol/frame.h"
#include "store_sqlite/hub_key_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SimHub::SimHub(quint64 seed)
    : m_disk(quint32(seed * 31 + 7))
    , m_dice(seed ^ 0x48554221)
{
    m_disk.restore(hubImage());
    open();
}

void SimHub::open()
{
    m_exchange.reset();
    m_demanding.reset();
    m_office.reset();
    m_database.reset();
    m_database.emplace(mustHave(Database::open(u"db"_s, simKey(), Database::Purpose::Hub, m_disk.vfs())));
    m_office.emplace(*m_database);
    m_exchange.emplace(*m_database, terms(false));
    m_demanding.emplace(*m_database, terms(true));
}

Terms SimHub::terms(bool isOld)
{
    return {.oldestServed = isOld ? protocolVersion + 1 : protocolVersion, .randomness = [this] { return quint32(m_dice.next()); }};
}

Expected<StickOutcome> SimHub::answer(const FoundBundle &found, const QString &folder, Medium &medium, bool isOld, const QDateTime &now)
{
    return attempt([&] {
        // Nobody has files in this world.
        const BlobFolder files(folder, simKey());
        return StickDesk(*m_database, files, medium, largestPart, terms(isOld)).answer(found, folder, now);
    });
}

Expected<QByteArray> SimHub::answer(const SimDevice::Request &request, const QDateTime &now)
{
    return attempt([&] { return answered(request, now); });
}

Expected<QByteArray> SimHub::answered(const SimDevice::Request &request, const QDateTime &now)
{
    FrameReader reader;
    reader.append(request.body);
    const auto frame = reader.next();
    if (!frame || !*frame || (*frame)->type != Frame::Type::Request) {
        return failure(ErrorKind::BadReply, u"not one whole request"_s);
    }
    const auto asked = decodedRequest((*frame)->payload);
    if (!asked) {
        return std::unexpected(asked.error());
    }
    auto &exchange = request.isOld ? *m_demanding : *m_exchange;
    return exchange.run(request.token, *asked, now).transform([&](const SyncReply &reply) { return encoded(reply, asked->affordable); });
}

Expected<void> SimHub::pair(const Id &device, const QByteArray &token, const Id &person, const Id &forkedFrom)
{
    return attempt([&] {
        return m_database->transaction([&] {
            return PairedDeviceStore(*m_database)
                .add({.id = device, .person = person, .name = u"device"_s, .pairedAt = simStart(), .forkedFrom = forkedFrom}, hashOf(token))
                .and_then([&] { return HubKeyStore(*m_database).keep(device, simKeyPair(token).publicKey); });
        });
    });
}

Expected<PairedDevice> SimHub::deviceWith(const QByteArray &token)
{
    return PairedDeviceStore(*m_database).withToken(hashOf(token));
}

void SimHub::kill()
{
    m_disk.plan(std::nullopt);
    m_disk.kill();
    open();
}

void SimHub::losePower()
{
    m_disk.plan(std::nullopt);
    m_disk.losePower();
    open();
}

void SimHub::losePowerAfter(qint64 operations)
{
    m_disk.plan(SimDisk::Fault{.kind = SimDisk::Fault::Kind::Error, .after = operations, .lasting = 1'000'000});
}

bool SimHub::restore()
{
    if (!m_backup) {
        return false;
    }
    m_disk.plan(std::nullopt);
    m_disk.kill();
    m_exchange.reset();
    m_demanding.reset();
    m_office.reset();
    m_database.reset();
    m_disk.restore(*m_backup);
    ++m_restorations;
    open();
    return true;
}

void SimHub::announceRestoration(const QDateTime &now)
{
    const Randomness randomness = [this] { return quint32(m_dice.next()); };
    mustHave(Restoration(*m_database, randomness).begin(0, now));
}

HubState SimHub::state()
{
    return mustHave(m_office->state().state());
}
}
