// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/standing.h"

#include "protocol/messages.h"
#include "service/reply_writer.h"
#include "store_sqlite/hub_blob_store.h"
#include "store_sqlite/hub_record_store.h"
#include "store_sqlite/hub_state_store.h"
#include "store_sqlite/paired_device_store.h"
#include "store_sqlite/roster_store.h"

namespace Weekwijzer
{
/** At most so many bytes of a file go in one request or answer. */
inline constexpr qint64 largestBlobPiece = qint64(1024) * 1024;

/** What became of a piece of a file that was sent. */
struct TakenPiece {
    qint64 offset = 0; ///< What the hub wants next; the file's size once it has all of it.
    bool fitted = false; ///< False: the piece began elsewhere and was not taken.
};

/**
 * Files at the hub: whoever may see a record that names a file may fetch it, whoever may make such a record may send it.
 *
 * A file counts only once all of it is there and its hash is right. Failures: Unpaired for an unknown token, NotFound for a file
 * that no record of theirs names, DiskFull when there is no room or they have used up theirs, BadReply for one that isn't what its
 * name says.
 */
class BlobDesk
{
public:
    /** Bytes of files one person may keep at the hub. */
    static constexpr qint64 mostFromStudent = qint64(2) << 30;
    static constexpr qint64 mostFromOthers = qint64(50) << 30;

    BlobDesk(Database &database, BlobFolder folder)
        : m_records(database)
        , m_blobs(database)
        , m_devices(database)
        , m_state(database)
        , m_roster(database)
        , m_folder(std::move(folder))
    {
    }

    /** Whose device it is that speaks. */
    [[nodiscard]] Expected<Standing> standingOf(const QByteArray &token) const;
    /** As the other, for a device that is known otherwise. */
    [[nodiscard]] Expected<Standing> standingOf(const Id &device) const;

    /** The size of a whole file that the device may fetch. */
    [[nodiscard]] Expected<qint64> sizeFor(const QByteArray &token, const BlobName &name) const;
    [[nodiscard]] Expected<qint64> sizeFor(const Standing &standing, const BlobName &name) const;
    /** Bytes of a whole file. */
    [[nodiscard]] Expected<QByteArray> range(const BlobName &name, qint64 from, qint64 length) const;

    /** How much of a file of theirs the hub has: where to go on. */
    [[nodiscard]] Expected<qint64> offsetFor(const QByteArray &token, const BlobName &name);
    [[nodiscard]] Expected<TakenPiece> take(const QByteArray &token, const BlobName &name, qint64 offset, const QByteArray &piece,
                                            const QDateTime &now);
    [[nodiscard]] Expected<TakenPiece> take(const Standing &standing, const BlobName &name, qint64 offset, const QByteArray &piece,
                                            const QDateTime &now);
    /** Keeps the small files among an exchange, and says of the others what is wanted; an offset that is the size means "it is here". */
    [[nodiscard]] Expected<QList<BlobWish>> wishes(const QByteArray &token, const SyncRequest &request, const QDateTime &now);
    [[nodiscard]] Expected<QList<BlobWish>> wishes(const Standing &standing, const SyncRequest &request, const QDateTime &now);
    /** The reply with what is wanted of the files offered, and up to `budget` bytes of the small ones that its records name. */
    [[nodiscard]] Expected<SyncReply> completed(SyncReply reply, Expected<QList<BlobWish>> wishes, qint64 budget) const;
    /** The small files that these pages' records name, as they travel with them; up to `budget` bytes. */
    [[nodiscard]] Expected<QList<BlobPart>> smallFiles(const QList<Page> &pages, qint64 budget) const;

    /** Removes a file that no record names any more. */
    [[nodiscard]] Expected<void> forget(const BlobName &name);
    /** Removes what a crash left: files half taken in, and those that no record names any more. */
    [[nodiscard]] Expected<void> tidy();

private:
    [[nodiscard]] Expected<Standing> standingOf(const Expected<PairedDevice> &device) const;
    /** The size that a record of theirs says; NotFound when there is none. */
    [[nodiscard]] Expected<qint64> sizeToSend(const Standing &standing, const BlobName &name) const;
    [[nodiscard]] Expected<void> checkRoom(const Standing &standing, qint64 size) const;
    [[nodiscard]] Expected<qint64> offsetOf(const KeptBlob &blob);
    [[nodiscard]] Expected<TakenPiece> append(const KeptBlob &blob, const Id &person, qint64 offset, const QByteArray &piece, const QDateTime &now);
    [[nodiscard]] Expected<void> takeSmall(const Standing &standing, const QByteArray &content, const QDateTime &now);

    HubRecordStore m_records;
    HubBlobStore m_blobs;
    PairedDeviceStore m_devices;
    HubStateStore m_state;
    RosterStore m_roster;
    BlobFolder m_folder;
};
}
