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

        Expected<void> operator()(SealBatch) { return device.sealBatch(); }
        Expected<void> operator()(const Post &post)
        {
            device.m_body = post.body;
            return device.m_desk.markSent(device.m_now);
        }
        Expected<void> operator()(const Settle &settle) { return device.m_desk.settle(settle.ack, device.m_now); }
        Expected<void> operator()(const StorePage &command) { return device.store(command.page); }
        // Its subject is rows: files have tests of their own.
        Expected<void> operator()(const StoreFile &) { return {}; }
        Expected<void> operator()(Fork)
        {
            device.m_wantsName = true;
            return {};
        }
        Expected<void> operator()(Wipe) { return device.m_desk.wipe(); }
        Expected<void> operator()(NoteContact) { return device.noteContact(); }
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

Expected<void> DirectDevice::sealBatch()
{
    return m_desk.sealBatch().transform([this](BatchSealed &&batch) { m_events.append(std::move(batch)); });
}

Expected<void> DirectDevice::store(const Page &page)
{
    // Whose device it is matters to files only.
    return m_desk.keep(page, {}).and_then([&](PageOutcome outcome) -> Expected<void> {
        if (outcome == PageOutcome::OutOfPlace) {
            return failure(ErrorKind::BadReply, u"a page out of place"_s);
        }
        if (outcome == PageOutcome::Withheld) {
            m_events.append(RemovalWithheld{});
        }
        return {};
    });
}

Expected<void> DirectDevice::noteContact()
{
    return m_desk.conclude(m_now).transform([this](qsizetype waiting) {
        if (waiting > 0) {
            m_events.append(ChangesWaiting{});
        }
    });
}

Expected<void> DirectDevice::takeName(const Id &device, const QByteArray &token)
{
    m_wantsName = false;
    return m_device.becomeFork(device, token).transform([&] { dispatch(NameTaken{}); });
}
}
