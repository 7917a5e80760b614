// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_device.h"

#include "database/forgetting.h"
#include "protocol/frame.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** What fails on a device whose storage is well. */
bool isForeseen(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::Forked || kind == ErrorKind::BadReply;
}

/** What failed, unless it is the stick's fault, or there is no name to write to it under. */
template<typename T>
std::optional<Error> ownFailure(const Expected<T> &result)
{
    const bool isOwn = !result && result.error().kind != ErrorKind::BadStick && result.error().kind != ErrorKind::Unpaired;
    return isOwn ? std::optional(result.error()) : std::nullopt;
}
}

SimDevice::SimDevice(int number, const SimPerson &person, quint64 seed, const SimDisk::Image &image)
    : m_number(number)
    , m_person(&person)
    , m_seed(seed)
    , m_disk(quint32(seed * 17 + quint64(number)))
{
    m_disk.restore(image);
    open();
}

void SimDevice::open()
{
    m_events.clear();
    m_request.reset();
    m_wantsName = false;
    m_desk.reset();
    m_database.reset();
    m_database.emplace(mustHave(Database::open(u"db"_s, simKey(), Database::Purpose::Device, m_disk.vfs())));
    // As a program does that starts; where it fails, the next one tries.
    std::ignore = Forgetting(*m_database).finish([](const BlobName &) { return Expected<void>(); });
    m_desk.emplace(*m_database, nullptr);
    m_engine.emplace(quint32(m_seed));
}

Expected<void> SimDevice::pair(const Id &device, const QByteArray &token)
{
    return DeviceStore(*m_database)
        .pair({.hub = QUrl(u"https://hub"_s),
               .token = token,
               .person = personId(*m_person),
               .school = simId("school", "S"),
               .device = device,
               .keys = simStickKeys(token)});
}

std::optional<Pairing> SimDevice::pairing()
{
    return DeviceStore(*m_database).pairing().value_or(std::nullopt);
}

Expected<qint64> SimDevice::write(Change change, const QDateTime &worldTime)
{
    const auto written = m_database->transaction([&]() -> Expected<qint64> {
        const auto tick = DeviceStore(*m_database).tick(clock(worldTime));
        if (!tick) {
            return tick;
        }
        change.clock = *tick;
        return Outbox(*m_database).commit(change).transform([&] { return *tick; });
    });
    lookAfterDisk(written ? std::nullopt : std::optional(written.error()));
    return written;
}

Expected<StickSent> SimDevice::writeStick(const QString &folder, Medium &medium, const QDateTime &worldTime)
{
    auto sent = Stick(*m_database, medium).send(folder, clock(worldTime));
    lookAfterDisk(ownFailure(sent));
    return sent;
}

Expected<StickReceived> SimDevice::readStick(const QString &folder, Medium &medium, const QDateTime &worldTime)
{
    const auto program = m_restarts;
    auto received = Stick(*m_database, medium).receive({folder}, clock(worldTime));
    lookAfterDisk(ownFailure(received));
    if (program == m_restarts) {
        dispatch(ChangesWaiting{}, worldTime);
    }
    return received;
}

void SimDevice::dispatch(const Event &event, const QDateTime &worldTime)
{
    m_events.append(event);
    const auto program = m_restarts;
    while (!m_events.isEmpty() && program == m_restarts) {
        const auto now = clock(worldTime);
        for (const auto &command : m_engine->handle(m_events.takeFirst(), now)) {
            const auto done = carryOut(command, now);
            lookAfterDisk(done ? std::nullopt : std::optional(done.error()));
            if (program != m_restarts) {
                return;
            }
            if (!done) {
                m_events.prepend(StorageFailed{.error = done.error()});
                break;
            }
        }
    }
}

Expected<void> SimDevice::carryOut(const Command &command, const QDateTime &now)
{
    struct Doer {
        SimDevice &device;
        const QDateTime &now;

        Expected<void> operator()(SealBatch) { return device.sealBatch(); }
        Expected<void> operator()(const Post &post) { return device.post(post.body); }
        Expected<void> operator()(const Settle &settle) { return device.m_desk->settle(settle.ack, now); }
        Expected<void> operator()(const StorePage &command) { return device.store(command.page); }
        Expected<void> operator()(const StoreFile &) { return {}; }
        Expected<void> operator()(Fork)
        {
            device.m_wantsName = true;
            return {};
        }
        Expected<void> operator()(Wipe) { return device.m_desk->wipe(); }
        Expected<void> operator()(NoteContact) { return device.noteContact(now); }
        Expected<void> operator()(Abandon)
        {
            device.m_request.reset();
            device.m_wantsName = false;
            return {};
        }
        Expected<void> operator()(const Report &report)
        {
            device.m_trouble = report.state == Report::State::Trouble ? std::optional(report.trouble.kind) : std::nullopt;
            return {};
        }
        Expected<void> operator()(const WaitUntil &) { return {}; }
    };
    return std::visit(Doer{*this, now}, command);
}

Expected<void> SimDevice::sealBatch()
{
    return m_desk->sealBatch().transform([this](BatchSealed &&batch) { m_events.append(std::move(batch)); });
}

Expected<void> SimDevice::post(const QByteArray &body)
{
    const auto pairing = DeviceStore(*m_database).pairing();
    if (!pairing) {
        return std::unexpected(pairing.error());
    }
    m_request = Request{.token = *pairing ? (*pairing)->token : QByteArray(), .body = body, .isOld = m_isOld};
    return m_desk->markSent(simStart());
}

Expected<void> SimDevice::store(const Page &page)
{
    const auto kept = m_desk->keep(page, personId(*m_person));
    if (!kept) {
        return std::unexpected(kept.error());
    }
    if (*kept == PageOutcome::OutOfPlace) {
        return failure(ErrorKind::BadReply, u"a page that doesn't follow where this device stands"_s);
    }
    if (*kept == PageOutcome::Withheld) {
        m_events.append(RemovalWithheld{});
    }
    return {};
}

Expected<void> SimDevice::noteContact(const QDateTime &now)
{
    return m_desk->conclude(now).transform([this](qsizetype waiting) {
        if (waiting > 0) {
            m_events.append(ChangesWaiting{});
        }
    });
}

void SimDevice::takeName(const Id &device, const QByteArray &token, const QDateTime &worldTime)
{
    const auto taken = DeviceStore(*m_database).becomeFork(device, token, simStickKeys(token));
    const auto program = m_restarts;
    lookAfterDisk(taken ? std::nullopt : std::optional(taken.error()));
    if (program == m_restarts) {
        dispatch(taken ? Event(NameTaken{}) : Event(StorageFailed{.error = taken.error()}), worldTime);
    }
}

void SimDevice::kill()
{
    m_disk.plan(std::nullopt);
    m_disk.kill();
    ++m_restarts;
    open();
}

void SimDevice::losePower()
{
    m_disk.plan(std::nullopt);
    m_disk.losePower();
    ++m_restarts;
    open();
}

void SimDevice::losePowerAfter(qint64 operations)
{
    m_disk.plan(SimDisk::Fault{.kind = SimDisk::Fault::Kind::Error, .after = operations, .lasting = 1'000'000});
}

void SimDevice::mend()
{
    m_disk.setCapacity(std::nullopt);
    m_disk.plan(std::nullopt);
    if (!pairing()) {
        // It was emptied, maybe without room to leave nothing of it. Whoever gets it starts it.
        kill();
    }
}

void SimDevice::lookAfterDisk(const std::optional<Error> &failed)
{
    if (m_disk.hasFailed()) {
        losePower();
    } else if (failed && !isForeseen(failed->kind)) {
        m_complaint = m_complaint.value_or(*failed);
    }
}
}
