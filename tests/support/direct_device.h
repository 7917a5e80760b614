// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/device_desk.h"
#include "engine/engine.h"

namespace Weekwijzer
{
/** A device with the real engine and the real stores, but without sockets and timers: who drives it carries the bytes. */
class DirectDevice
{
public:
    DirectDevice(Database &database, const QDateTime &now)
        : m_database(database)
        , m_desk(database, nullptr)
        , m_device(database)
        , m_engine(1)
        , m_now(now)
    {
    }

    /** Begins an exchange; the body it would post, or why there is none. */
    [[nodiscard]] Expected<QByteArray> begin();
    void hear(const QByteArray &bytes) { dispatch(BytesArrived{.bytes = bytes}); }
    void end() { dispatch(ReplyEnded{}); }
    void fail(ErrorKind kind) { dispatch(ExchangeFailed{.error = {.kind = kind, .detail = {}}, .retryAfter = {}}); }
    /** A whole reply at once, ended or cut off. */
    void hear(const QByteArray &reply, bool whole);

    [[nodiscard]] Report::State state() const { return m_report.state; }
    [[nodiscard]] const Error &trouble() const { return m_report.trouble; }
    /** Does the engine want another exchange right away? */
    [[nodiscard]] bool wantsMore() const { return !m_body.isEmpty(); }
    /** Has the hub said that another device speaks with this one's name? */
    [[nodiscard]] bool wantsName() const { return m_wantsName; }
    [[nodiscard]] Expected<void> takeName(const Id &device, const QByteArray &token);
    [[nodiscard]] Database &database() { return m_database; }
    void setTime(const QDateTime &now) { m_now = now; }

private:
    void dispatch(const Event &event);
    [[nodiscard]] Expected<void> carryOut(const Command &command);
    [[nodiscard]] Expected<void> sealBatch();
    [[nodiscard]] Expected<void> store(const Page &page);
    [[nodiscard]] Expected<void> noteContact();

    Database &m_database;
    DeviceDesk m_desk;
    DeviceStore m_device;
    Engine m_engine;
    QDateTime m_now;
    QList<Event> m_events;
    QByteArray m_body;
    Report m_report;
    bool m_wantsName = false;
};
}
