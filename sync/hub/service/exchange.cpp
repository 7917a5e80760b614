// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange.h"

#include "access/access.h"
#include "change_desk.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
PageRow absent(const DeviceView::Name &name, PageRow::Presence presence)
{
    return {.record = {.kind = name.first, .id = name.second, .values = {}}, .version = 0, .presence = presence};
}
}

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

Expected<SyncReply> Exchange::run(const QByteArray &token, const SyncRequest &request, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<SyncReply> {
        const auto opened = session(token, request);
        return opened ? answered(*opened, request, now) : std::unexpected(opened.error());
    });
}

Expected<Exchange::Session> Exchange::session(const QByteArray &token, const SyncRequest &request) const
{
    Session session;
    auto device = m_devices.withToken(hashOf(token));
    auto state = device ? m_state.state() : std::unexpected(device.error());
    if (!state) {
        return std::unexpected(state.error());
    }
    auto standing = m_roster.standingOf(device->person, state->school);
    if (!standing) {
        const bool isGone = standing.error().kind == ErrorKind::NotFound;
        return isGone ? failure(ErrorKind::Unpaired, u"the device's person has left"_s) : std::unexpected(standing.error());
    }
    auto expected = request.settled;
    const bool followOn = std::ranges::all_of(request.changes, [&](const Change &change) { return change.number == ++expected; });
    if (request.settled > device->lastNumber || !followOn) {
        return failure(ErrorKind::BadReply, u"changes are missing before %1"_s.arg(request.settled + 1));
    }
    session.device = *std::move(device);
    session.state = *std::move(state);
    session.standing = *std::move(standing);
    session.scopes = visibleScopes(session.standing);
    for (const auto &cursor : request.cursors) {
        session.cursors.insert(cursor.scope, cursor.position);
    }
    return session;
}

Expected<SyncReply> Exchange::answered(const Session &session, const SyncRequest &request, const QDateTime &now)
{
    DeviceView view;
    if (auto taken = take(session, request.changes, now, view); !taken) {
        return std::unexpected(taken.error());
    }
    auto answer = ack(session, request, now);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const PageWriter writer(m_database, session.state.epoch, Week::of(now.date()), view);
    auto corrected = corrections(session, view, writer);
    if (!corrected) {
        return std::unexpected(corrected.error());
    }
    SyncReply reply{.ack = *std::move(answer), .pages = *std::move(corrected)};
    for (const auto &scope : session.scopes) {
        const auto cursor = session.cursors.constFind(scope);
        auto pages = writer.pages(scope, cursor == session.cursors.cend() ? std::nullopt : std::optional(*cursor));
        if (!pages) {
            return std::unexpected(pages.error());
        }
        reply.pages.append(*std::move(pages));
    }
    return reply;
}

Expected<void> Exchange::take(const Session &session, const QList<Change> &changes, const QDateTime &now, DeviceView &view)
{
    ChangeDesk desk(m_database, session.standing, session.device.id, now);
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
        view.note(change, *before, Position::fromBytes(cursor, session.state.epoch));
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
    return m_devices.setLastNumber(session.device.id, number).and_then([&] { return m_state.observe(latest); });
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
    Ack ack{
        .upTo = last, .refused = *std::move(refused), .hubTime = now, .clock = std::max(state->clock, now.toMSecsSinceEpoch() * 65536), .scopes = {}};
    const bool same = std::ranges::all_of(session.scopes, [&](const Scope &scope) { return session.cursors.contains(scope); });
    if (!same || session.cursors.size() != session.scopes.size()) {
        ack.scopes = session.scopes;
    }
    return ack;
}

Expected<QList<Page>> Exchange::corrections(const Session &session, const DeviceView &view, const PageWriter &writer)
{
    const HubRecordStore records(m_database);
    QMap<Scope, QList<PageRow>> rows;
    const auto &anywhere = session.scopes.first();
    for (const auto &name : view.names()) {
        const auto row = records.find(name.first, name.second);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            rows[anywhere].append(absent(name, PageRow::Presence::Withdrawn));
        } else if (!session.scopes.contains((*row)->scope)) {
            rows[anywhere].append(absent(name, PageRow::Presence::OutOfSight));
        } else if (const auto position = writer.positionFrom(session.cursors.value((*row)->scope));
                   !view.has(**row) && (position.covers((*row)->seq, (*row)->week) || ((*row)->withdrawn && position.seq == 0))) {
            rows[(*row)->scope].append(pageRow(**row));
        }
    }
    QList<Page> pages;
    for (const auto &[scope, ofScope] : rows.asKeyValueRange()) {
        pages.append({.cursor = {.scope = scope, .position = writer.positionFrom(session.cursors.value(scope)).bytes()}, .rows = ofScope});
    }
    return pages;
}
}
