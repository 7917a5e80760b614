// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_desk.h"
#include "exchange.h"

#include "bundle/bundle_folder.h"
#include "bundle/bundle_writer.h"
#include "bundle/medium.h"
#include "store_sqlite/hub_key_store.h"

namespace Weekwijzer
{
/** What became of a bundle. */
struct StickOutcome {
    Id device;
    qsizetype changes = 0; ///< That were in it, whether new or not.
    qsizetype refused = 0;
    QStringList answer; ///< The files of the answer.
    std::optional<Error> trouble; ///< The end of the bundle was not to be had; what came before it counts.
};

/** Answers devices whose work comes by stick: the same exchange, known by its signature, into a bundle that only that device opens. */
class StickDesk
{
public:
    /** `medium` has to live as long. */
    StickDesk(Database &database, const BlobFolder &files, Medium &medium, qint64 largest = largestPart, Terms terms = {})
        : m_exchange(database, std::move(terms))
        , m_blobs(database, files)
        , m_keys(database)
        , m_medium(medium)
        , m_largest(largest)
    {
    }

    /** Is it work, and sealed for this hub? */
    [[nodiscard]] Expected<bool> isMeant(const BundleHeader &header);
    /**
     * Takes a bundle and writes its answer into the folder, in the place of an earlier one for that device.
     *
     * UnknownSender, what `BundleReader::begun` and `Exchange::runFor` refuse, and what `BundleFiles` can't keep: then
     * the work is taken all the same, and taking it once more is harmless.
     */
    [[nodiscard]] Expected<StickOutcome> answer(const FoundBundle &found, const QString &folder, const QDateTime &now);

private:
    /** What travels beside the request. */
    struct Rest {
        QList<BlobPart> wanted; ///< Files the device lacks, without content, and from where on.
        std::optional<Error> trouble; ///< The last there was.
    };
    /** What goes into an answer. */
    struct Written {
        const SyncReply &reply;
        const Standing &standing;
        QList<BlobPart> wanted;
    };
    [[nodiscard]] Expected<SyncRequest> requestIn(BundleReader &bundle);
    [[nodiscard]] Rest takeRest(BundleReader &bundle, const Standing &standing, const QDateTime &now);
    [[nodiscard]] Expected<QStringList> write(const Written &content, const Envelope &envelope, const QString &folder);
    [[nodiscard]] Expected<void> writeFrames(const Written &content, BundleWriter &bundle);

    Exchange m_exchange;
    BlobDesk m_blobs;
    HubKeyStore m_keys;
    Medium &m_medium;
    qint64 m_largest;
};
}
