// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_store.h"
#include "protocol/messages.h"

#include <QHash>

#include <functional>

namespace Weekwijzer
{
/** Files by stick: up goes all the hub may lack, down comes what would come over the network. */
class StickFiles
{
public:
    using Send = std::function<Expected<void>(const BlobPart &part)>;

    explicit StickFiles(BlobStore &store)
        : m_store(store)
    {
    }

    /** The request with the files that `write` sends along. */
    [[nodiscard]] Expected<SyncRequest> withOffers(SyncRequest request) const;
    /** The files offered, part by part, then a part without content for each file wanted, from its offset on. */
    [[nodiscard]] Expected<void> write(const SyncRequest &request, const Id &person, const QDateTime &now, const Send &send);

    /** What the hub says of what was offered. */
    [[nodiscard]] Expected<void> note(const Ack &ack);
    /** Removes a file that no record names any more. */
    [[nodiscard]] Expected<void> forget(const BlobName &name) { return m_store.forget(name); }
    /** Goes on with the file this is a part of; what is not wanted, or has come otherwise meanwhile, is passed over. */
    [[nodiscard]] Expected<void> keep(const BlobPart &part, const QDateTime &now);
    /** Makes safe what has come. */
    [[nodiscard]] Expected<void> secure(const QDateTime &now) { return m_store.secure(now); }

private:
    [[nodiscard]] Expected<void> writeFile(const BlobOffer &file, const Send &send);
    [[nodiscard]] Expected<bool> isWanted(const BlobPart &part);
    [[nodiscard]] Expected<void> append(const BlobPart &part, qint64 done, const QDateTime &now);

    BlobStore &m_store;
    std::optional<QHash<BlobName, qint64>> m_lacking; ///< Sizes of files that are named and not here, as of the first part.
};
}
