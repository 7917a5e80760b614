// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "direct_device.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<QByteArray> DirectDevice::begin()
{
    if (m_body.isEmpty()) {
        dispatch(ConnectionFound{});
    }
    if (m_body.isEmpty()) {
        return std::unexpected(m_report.trouble);
    }
    return std::exchange(m_body, {});
}

void DirectDevice::hear(const QByteArray &reply, bool whole)
{
    hear(reply);
    if (whole) {
        end();
    } else {
        fail(ErrorKind::Offline);
    }
}

void DirectDevice::dispatch(const Event &event)
{
    m_events.append(event);
    while (!m_events.isEmpty()) {
        const auto commands = m_engine.handle(m_events.takeFirst(), m_now);
        for (const auto &command : commands) {
            if (auto done = carryOut(command); !done) {
                m_events.prepend(StorageFailed{.error = done.error()});
                break;
            }
        }
    }
}

Expected<void> DirectDevice::carryOut(const Command &command)
{
    struct Doer {
        DirectDevice &device;

        Expected<void> operator()(SealBatch)
        {
            return device.m_store.request().transform([&](const SyncRequest &request) { device.m_events.append(BatchSealed{.request = request}); });
        }
        Expected<void> operator()(const Post &post)
        {
            device.m_body = post.body;
            return {};
        }
        Expected<void> operator()(const Settle &settle) { return device.m_store.settle(settle.ack, device.m_now); }
        Expected<void> operator()(const StorePage &command) { return device.m_store.keep(command.page); }
        Expected<void> operator()(NoteContact) { return device.m_device.setLastContact(device.m_now); }
        Expected<void> operator()(Abandon)
        {
            device.m_body.clear();
            return {};
        }
        Expected<void> operator()(const Report &report)
        {
            device.m_report = report;
            return {};
        }
        Expected<void> operator()(const WaitUntil &) { return {}; }
    };
    return std::visit(Doer{*this}, command);
}
}
