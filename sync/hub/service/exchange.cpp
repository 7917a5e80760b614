// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange.h"

#include "access/access.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

Expected<SyncReply> Exchange::run(const QByteArray &token, const SyncRequest &request, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<SyncReply> {
        const auto device = deviceWith(token);
        return device ? exchanged(*device, Receipt::AtOnce, request, now) : std::unexpected(device.error());
    });
}

Expected<SyncReply> Exchange::runFor(const Id &device, const SyncRequest &request, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<SyncReply> {
        const auto known = m_devices.device(device);
        if (!known || known->revokedAt.isValid()) {
            return known ? failure(ErrorKind::Unpaired, u"the device may not speak any more"_s) : std::unexpected(known.error());
        }
        return exchanged(*known, Receipt::Someday, request, now);
    });
}

Expected<PairedDevice> Exchange::deviceWith(const QByteArray &token) const
{
    auto device = m_devices.withToken(hashOf(token));
    if (device || device.error().kind != ErrorKind::Unpaired) {
        return device;
    }
    const auto erased = m_devices.personWithToken(hashOf(token)).and_then([this](const Id &person) { return m_roster.isErased(person); });
    if (!erased) {
        return std::unexpected(erased.error());
    }
    return *erased ? failure(ErrorKind::Erased, u"the device's person was erased"_s) : std::unexpected(device.error());
}

Expected<SyncReply> Exchange::exchanged(const PairedDevice &device, Receipt receipt, const SyncRequest &request, const QDateTime &now)
{
    auto opened = session(device, request, now);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    opened->receipt = receipt;
    DeviceView view;
    if (auto taken = take(*opened, request.changes, now, view); !taken) {
        return std::unexpected(taken.error());
    }
    auto answer = ack(*opened, request, now);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    SyncReply reply{.ack = *std::move(answer), .pages = {}};
    if (reply.ack.pushOnly) {
        return reply;
    }
    return ReplyWriter(m_database, *opened, view, now).write(request, reply).transform([&] { return reply; });
}

Expected<Session> Exchange::session(const PairedDevice &device, const SyncRequest &request, const QDateTime &now)
{
    const auto sequel = Numbering(m_devices).judge(device, request.settled, request.changes);
    if (!sequel || *sequel == Sequel::Forked) {
        return sequel ? failure(ErrorKind::Forked, u"another device speaks with this one's name"_s) : std::unexpected(sequel.error());
    }
    auto state = currentState(*sequel, request, now);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (*sequel == Sequel::Lost) {
        // What the device has settled stays settled, whether this hub remembers it or not.
        if (auto set = m_devices.setLastNumber(device.id, request.settled); !set) {
            return std::unexpected(set.error());
        }
    }
    auto standing = m_roster.standingOf(device.person, state->school);
    if (!standing) {
        const bool isGone = standing.error().kind == ErrorKind::NotFound;
        return isGone ? failure(ErrorKind::Unpaired, u"the device's person has left"_s) : std::unexpected(standing.error());
    }
    Session session{
        .device = device, .state = *std::move(state), .author = {.standing = *std::move(standing), .device = device.id}, .scopes = {}, .cursors = {}};
    session.device.lastNumber = std::max(device.lastNumber, request.settled);
    session.author.restoring = Restoration::isUnderWay(session.state, now);
    session.scopes = visibleScopes(session.author.standing);
    for (const auto &cursor : request.cursors) {
        session.cursors.insert(cursor.scope, cursor.position);
    }
    return session;
}

Expected<HubState> Exchange::currentState(Sequel sequel, const SyncRequest &request, const QDateTime &now)
{
    auto state = m_state.state();
    if (!state) {
        return state;
    }
    const HubRecordStore records(m_database);
    qint64 claimed = -1;
    bool isOfThisHistory = true;
    for (const auto &cursor : request.cursors) {
        isOfThisHistory = isOfThisHistory && (cursor.position.isEmpty() || cursor.position.startsWith(state->epoch));
        const auto position = Position::fromBytes(cursor.position, state->epoch);
        const auto reached = std::max(position.seq, position.target);
        const auto count = records.seqOf(cursor.scope);
        if (!count) {
            return std::unexpected(count.error());
        }
        if (reached > *count) {
            claimed = std::max(claimed, reached);
        }
    }
    if (claimed < 0 && !(sequel == Sequel::Lost && isOfThisHistory)) {
        return state;
    }
    return Restoration(m_database, m_terms.randomness).begin(std::max<qint64>(claimed, 0), now).and_then([this] { return m_state.state(); });
}

Expected<void> Exchange::take(const Session &session, const QList<Change> &changes, const QDateTime &now, DeviceView &view)
{
    ChangeDesk desk(m_database, session.author, now);
    const HubRecordStore records(m_database);
    auto number = session.device.lastNumber;
    qint64 latest = 0;
    for (const auto &change : changes) {
        if (change.number <= session.device.lastNumber) {
            view.repeat(change);
            continue;
        }
        const auto before = records.find(change.kind, change.record);
        if (!before) {
            return std::unexpected(before.error());
        }
        const auto cursor = *before ? session.cursors.value((*before)->scope) : QByteArray();
        if (session.receipt == Receipt::AtOnce) {
            view.note(change, *before, Position::fromBytes(cursor, session.state.epoch));
        } else {
            view.repeat(change);
        }
        const auto refused = desk.apply(change);
        if (!refused) {
            return std::unexpected(refused.error());
        }
        number = change.number;
        if (*refused) {
            if (auto kept = m_devices.keepRefusal(session.device.id, {.number = number, .reason = **refused}); !kept) {
                return kept;
            }
        } else {
            latest = std::max(latest, change.clock);
        }
    }
    if (number == session.device.lastNumber) {
        return {};
    }
    return m_devices.setLastNumber(session.device.id, number)
        .and_then([&] { return Numbering(m_devices).keep(session.device, changes); })
        .and_then([&] { return m_state.observe(latest); });
}

Expected<Ack> Exchange::ack(const Session &session, const SyncRequest &request, const QDateTime &now)
{
    const auto &device = session.device.id;
    if (auto forgotten = m_devices.forgetRefusals(device, request.settled); !forgotten) {
        return std::unexpected(forgotten.error());
    }
    auto refused = m_devices.refusals(device);
    const auto state = refused ? m_state.state() : std::unexpected(refused.error());
    if (!state) {
        return std::unexpected(state.error());
    }
    const auto last = request.changes.isEmpty() ? session.device.lastNumber : std::max(session.device.lastNumber, request.changes.last().number);
    Ack ack{.upTo = last, .refused = *std::move(refused), .hubTime = now, .clock = std::max(state->clock, now.toMSecsSinceEpoch() * 65536)};
    ack.pushOnly = request.version < m_terms.oldestServed;
    if (ack.pushOnly) {
        return ack;
    }
    if (!session.isUpToDate()) {
        ack.scopes = session.scopes;
    }
    return erasedOf(session).transform([&](QList<Scope> &&erased) {
        ack.erased = std::move(erased);
        return ack;
    });
}

Expected<QList<Scope>> Exchange::erasedOf(const Session &session) const
{
    QList<Scope> erased;
    for (const auto &scope : session.cursors.keys()) {
        if (session.scopes.contains(scope)) {
            continue;
        }
        const auto gone = m_roster.isErased(scope.key);
        if (!gone) {
            return std::unexpected(gone.error());
        }
        if (*gone) {
            erased.append(scope);
        }
    }
    return erased;
}
}
