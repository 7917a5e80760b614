// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "device_desk.h"

#include "stores/erasure.h"

namespace Weekwijzer
{
Expected<BatchSealed> DeviceDesk::sealBatch()
{
    auto request = m_store.request();
    const auto waiting = request ? m_outbox.waiting() : std::unexpected(request.error());
    const auto toRepair = waiting ? m_store.hasMoreToRepair() : std::unexpected(waiting.error());
    const auto withheld = toRepair ? m_store.withholds() : std::unexpected(toRepair.error());
    if (!withheld) {
        return std::unexpected(withheld.error());
    }
    const bool more = *waiting > request->changes.size() || *toRepair;
    return BatchSealed{.request = *std::move(request), .more = more, .withheld = *withheld};
}

Expected<qsizetype> DeviceDesk::conclude(const QDateTime &now)
{
    // Last, so that a disk without room for it, which takes as much again as the database, holds up nothing else.
    const auto offered = m_store.conclude(now);
    return offered.and_then([&](qsizetype count) { return finishForgetting().transform([=] { return count; }); });
}

Expected<PageOutcome> DeviceDesk::keep(const Page &page, const Id &person)
{
    const auto kept = m_store.keep(page);
    if (!kept || *kept != PageOutcome::Kept || m_files == nullptr || page.forgotten.isEmpty()) {
        return kept;
    }
    return m_files->table().doubtHub(person).transform([&] { return *kept; });
}

Expected<void> DeviceDesk::wipe()
{
    if (auto wiped = m_files == nullptr ? Expected<void>() : m_files->wipe(); !wiped) {
        return wiped;
    }
    return Erasure(m_database).wipeAll().and_then([this] { return finishForgetting(); });
}

Expected<void> DeviceDesk::finishForgetting()
{
    return Forgetting(m_database).finish([this](const BlobName &name) { return m_files == nullptr ? Expected<void>() : m_files->forget(name); });
}
}
