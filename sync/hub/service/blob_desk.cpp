// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_desk.h"

#include "exchange.h"

#include "access/access.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** The bytes a record says its file has. */
qint64 sizeIn(const Record &record)
{
    const auto *field = recordKind(record.kind)->field("size"_L1);
    return field == nullptr ? 0 : integerOf(record.values.value(field->key));
}

std::unexpected<Error> unknownFile()
{
    return failure(ErrorKind::NotFound, u"no record of theirs names this file"_s);
}
}

Expected<Standing> BlobDesk::standingOf(const QByteArray &token) const
{
    return standingOf(m_devices.withToken(hashOf(token)));
}

Expected<Standing> BlobDesk::standingOf(const Id &device) const
{
    return standingOf(m_devices.device(device));
}

Expected<Standing> BlobDesk::standingOf(const Expected<PairedDevice> &device) const
{
    const auto state = device ? m_state.state() : std::unexpected(device.error());
    if (!state) {
        return std::unexpected(state.error());
    }
    auto standing = m_roster.standingOf(device->person, state->school);
    const bool isGone = !standing && standing.error().kind == ErrorKind::NotFound;
    return isGone ? failure(ErrorKind::Unpaired, u"the device's person has left"_s) : standing;
}

Expected<qint64> BlobDesk::sizeFor(const QByteArray &token, const BlobName &name) const
{
    return standingOf(token).and_then([&](const Standing &standing) { return sizeFor(standing, name); });
}

Expected<qint64> BlobDesk::sizeFor(const Standing &standing, const BlobName &name) const
{
    const auto rows = m_records.naming(name);
    const auto size = rows ? m_blobs.sizeOf(name) : std::unexpected(rows.error());
    if (!size) {
        return std::unexpected(size.error());
    }
    const bool sees = std::ranges::any_of(*rows, [&](const HubRow &row) { return maySee(standing, row.record, row.scope); });
    return sees && *size && m_folder.has(name) ? Expected<qint64>(**size) : unknownFile();
}

Expected<QByteArray> BlobDesk::range(const BlobName &name, qint64 from, qint64 length) const
{
    return m_folder.reader(name).and_then([&](const std::unique_ptr<BlobReader> &reader) { return reader->range(from, length); });
}

Expected<qint64> BlobDesk::sizeToSend(const Standing &standing, const BlobName &name) const
{
    const auto rows = m_records.naming(name);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const auto own = std::ranges::find_if(*rows,
                                          [&](const HubRow &row) { return mayMake(standing, row.record, row.scope) && sizeIn(row.record) > 0; });
    return own == rows->end() ? unknownFile() : Expected<qint64>(sizeIn(own->record));
}

Expected<void> BlobDesk::checkRoom(const Standing &standing, qint64 size) const
{
    const auto used = m_blobs.bytesFrom(standing.person);
    if (!used) {
        return std::unexpected(used.error());
    }
    const auto most = standing.role == Role::Student ? mostFromStudent : mostFromOthers;
    return *used + size <= most ? Expected<void>() : failure(ErrorKind::DiskFull, u"this person has used up their room for files"_s);
}

Expected<qint64> BlobDesk::offsetOf(const KeptBlob &blob)
{
    const auto whole = m_blobs.sizeOf(blob.name);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    if (*whole && m_folder.has(blob.name)) {
        return blob.size;
    }
    // A part can't be whole: one that says so is of another length than this record says, and begins again.
    return m_folder.part(blob.name).transform([&](const PartialBlob &part) { return part.length() < blob.size ? part.length() : 0; });
}

Expected<qint64> BlobDesk::offsetFor(const QByteArray &token, const BlobName &name)
{
    return standingOf(token).and_then([&](const Standing &standing) {
        return sizeToSend(standing, name).and_then([&](qint64 size) { return offsetOf({.name = name, .size = size}); });
    });
}

Expected<TakenPiece> BlobDesk::take(const QByteArray &token, const BlobName &name, qint64 offset, const QByteArray &piece, const QDateTime &now)
{
    return standingOf(token).and_then([&](const Standing &standing) { return take(standing, name, offset, piece, now); });
}

Expected<TakenPiece> BlobDesk::take(const Standing &standing, const BlobName &name, qint64 offset, const QByteArray &piece, const QDateTime &now)
{
    const auto size = sizeToSend(standing, name);
    const auto whole = size ? m_blobs.sizeOf(name) : std::unexpected(size.error());
    if (!whole) {
        return std::unexpected(whole.error());
    }
    if (*whole && m_folder.has(name)) {
        return TakenPiece{.offset = *size, .fitted = true};
    }
    return checkRoom(standing, *size).and_then([&] { return append({.name = name, .size = *size}, standing.person, offset, piece, now); });
}

Expected<TakenPiece> BlobDesk::append(const KeptBlob &blob, const Id &person, qint64 offset, const QByteArray &piece, const QDateTime &now)
{
    auto part = m_folder.part(blob.name);
    if (!part) {
        return std::unexpected(part.error());
    }
    if (part->length() >= blob.size) {
        return part->discard().transform([] { return TakenPiece(); });
    }
    if (offset != part->length() || offset + piece.size() > blob.size) {
        return TakenPiece{.offset = part->length()};
    }
    if (auto kept = part->append(piece).and_then([&] { return part->secure(); }); !kept) {
        return std::unexpected(kept.error());
    }
    if (part->length() < blob.size) {
        return TakenPiece{.offset = part->length(), .fitted = true};
    }
    auto finished = m_folder.finish(blob.name, *part);
    if (!finished && finished.error().kind == ErrorKind::Corrupt) {
        return TakenPiece{.offset = part->length()};
    }
    return finished.and_then([&] { return m_blobs.put(blob, person, now); }).transform([&] {
        return TakenPiece{.offset = blob.size, .fitted = true};
    });
}

Expected<void> BlobDesk::takeSmall(const Standing &standing, const QByteArray &content, const QDateTime &now)
{
    const auto name = BlobName::fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    const auto size = sizeToSend(standing, name);
    if (!size || *size != content.size()) {
        // Nobody's file, or not the one its record means: not taken, and no reason to fail the exchange.
        return size || size.error().kind == ErrorKind::NotFound ? Expected<void>() : std::unexpected(size.error());
    }
    if (auto room = checkRoom(standing, *size); !room) {
        return room.error().kind == ErrorKind::DiskFull ? Expected<void>() : room;
    }
    return m_folder.takeIn(content).and_then([&](const KeptBlob &kept) { return m_blobs.put(kept, standing.person, now); });
}

Expected<QList<BlobWish>> BlobDesk::wishes(const QByteArray &token, const SyncRequest &request, const QDateTime &now)
{
    if (request.offers.isEmpty() && request.blobs.isEmpty()) {
        return {};
    }
    return standingOf(token).and_then([&](const Standing &standing) { return this->wishes(standing, request, now); });
}

Expected<QList<BlobWish>> BlobDesk::wishes(const Standing &standing, const SyncRequest &request, const QDateTime &now)
{
    QList<BlobWish> wishes;
    for (const auto &content : request.blobs) {
        if (auto taken = takeSmall(standing, content, now); !taken) {
            return std::unexpected(taken.error());
        }
    }
    for (const auto &offer : request.offers) {
        const auto offset = sizeToSend(standing, offer.name).and_then([&](qint64 size) { return offsetOf({.name = offer.name, .size = size}); });
        // Not a file of theirs, or one that is being written right now: no wish, and the device offers it again.
        if (offset) {
            wishes.append({.name = offer.name, .offset = *offset});
        } else if (offset.error().kind != ErrorKind::NotFound && offset.error().kind != ErrorKind::Busy) {
            return std::unexpected(offset.error());
        }
    }
    return wishes;
}

Expected<SyncReply> BlobDesk::completed(SyncReply reply, Expected<QList<BlobWish>> wishes, qint64 budget) const
{
    auto files = wishes ? smallFiles(reply.pages, budget) : std::unexpected(wishes.error());
    if (!files) {
        return std::unexpected(files.error());
    }
    reply.ack.wishes = *std::move(wishes);
    reply.files = *std::move(files);
    return reply;
}

Expected<QList<BlobPart>> BlobDesk::smallFiles(const QList<Page> &pages, qint64 budget) const
{
    QList<BlobPart> parts;
    QSet<BlobName> seen;
    for (const auto &page : pages) {
        for (const auto &row : page.rows) {
            const auto name = row.presence == PageRow::Presence::Present ? fileOf(row.record) : BlobName();
            if (name.isNull() || seen.contains(name) || sizeIn(row.record) > std::min<qint64>(budget, largestInlineBlob)) {
                continue;
            }
            seen.insert(name);
            const auto size = m_blobs.sizeOf(name);
            if (!size) {
                return std::unexpected(size.error());
            }
            // What the record says of the size may be wrong; what can't be read comes on request, or is said to be damaged then.
            const auto content = size->value_or(0) > 0 && **size <= std::min<qint64>(budget, largestInlineBlob) ? range(name, 0, **size)
                                                                                                                : Expected<QByteArray>();
            if (content && !content->isEmpty()) {
                budget -= content->size();
                parts.append({.name = name, .size = **size, .offset = 0, .content = *content});
            }
        }
    }
    return parts;
}

Expected<void> BlobDesk::forget(const BlobName &name)
{
    const auto named = m_blobs.isNamed(name);
    if (!named || *named) {
        return named.transform([](bool) {});
    }
    // The row first: a file nobody knows of is only waste, a row without its file is a lie.
    return m_blobs.remove(name).and_then([&] { return m_folder.remove(name); });
}

Expected<void> BlobDesk::tidy()
{
    m_folder.tidy();
    const auto unnamed = m_blobs.unnamed();
    if (!unnamed) {
        return std::unexpected(unnamed.error());
    }
    for (const auto &name : *unnamed) {
        if (auto forgotten = forget(name); !forgotten) {
            return forgotten;
        }
    }
    return {};
}
}
