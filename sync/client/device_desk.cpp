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

Expected<void> DeviceDesk::settle(const Ack &ack, const QDateTime &now)
{
    // Before the rows that name them go.
    const auto files = filesIn(ack.erased);
    if (!files) {
        return std::unexpected(files.error());
    }
    return m_store.settle(ack, now).and_then([&] { return m_files == nullptr ? Expected<void>() : m_files->forgetUnnamed(*files); });
}

Expected<QList<BlobName>> DeviceDesk::filesIn(const QList<Scope> &scopes) const
{
    QList<BlobName> files;
    for (const auto &scope : m_files == nullptr ? QList<Scope>() : scopes) {
        const auto named = m_files->table().namedIn(scope);
        if (!named) {
            return named;
        }
        files.append(*named);
    }
    return files;
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
    Erasure erasure(m_database);
    return erasure.wipeAll().and_then([&] { return erasure.finish(); });
}
}
