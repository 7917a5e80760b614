// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_files.h"

#include "file_tasks.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
// As much as files may take of a device before the longest unused make room.
constexpr qint64 budget = qint64(4) << 30;

/** Another part of it may be whole, or come later over the network: no reason to give the rest up. */
bool isOfFile(ErrorKind kind)
{
    return kind == ErrorKind::BadReply || kind == ErrorKind::Corrupt || kind == ErrorKind::Busy;
}
}

Expected<SyncRequest> StickFiles::withOffers(SyncRequest request) const
{
    return m_store.table().unconfirmed(mostBlobs).transform([&](const QList<KeptBlob> &lacking) {
        for (const auto &blob : lacking) {
            request.offers.append({.name = blob.name, .size = blob.size});
        }
        return request;
    });
}

Expected<void> StickFiles::write(const SyncRequest &request, const Id &person, const QDateTime &now, const Send &send)
{
    for (const auto &offer : request.offers) {
        if (auto written = writeFile(offer, send); !written) {
            return written;
        }
    }
    const auto files = m_store.table().named();
    const auto held = files ? m_store.table().bytesHere() : std::unexpected(files.error());
    if (!held) {
        return std::unexpected(held.error());
    }
    const auto tasks = fileTasks(*files, {}, {.person = person, .week = Week::of(now.toLocalTime().date()), .room = budget - *held});
    for (const auto &task : tasks.first(std::min(tasks.size(), mostBlobs))) {
        if (auto asked = send({.name = task.name, .size = task.size, .offset = task.done, .content = {}}); !asked) {
            return asked;
        }
    }
    return {};
}

Expected<void> StickFiles::writeFile(const BlobOffer &file, const Send &send)
{
    for (qint64 at = 0; at < file.size; at += largestBlobPart) {
        auto content = m_store.range(file.name, at, std::min<qint64>(largestBlobPart, file.size - at));
        if (!content) {
            // One that can't be read holds up nothing else.
            return {};
        }
        if (auto sent = send({.name = file.name, .size = file.size, .offset = at, .content = *std::move(content)}); !sent) {
            return sent;
        }
    }
    return {};
}

Expected<void> StickFiles::note(const Ack &ack)
{
    const auto offered = m_store.table().unconfirmed(mostBlobs);
    if (!offered) {
        return std::unexpected(offered.error());
    }
    for (const auto &wish : ack.wishes) {
        // An offset that is the size means that the hub has all of it.
        const bool isThere = offered->contains(KeptBlob{.name = wish.name, .size = wish.offset});
        if (auto noted = isThere ? m_store.table().setOnHub(wish.name) : Expected<void>(); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<bool> StickFiles::isWanted(const BlobPart &part)
{
    if (!m_lacking) {
        const auto files = m_store.table().named();
        if (!files) {
            return std::unexpected(files.error());
        }
        m_lacking.emplace();
        for (const auto &file : *files) {
            if (!file.here) {
                m_lacking->insert(file.name, file.size);
            }
        }
    }
    return part.size > 0 && m_lacking->value(part.name) == part.size;
}

Expected<void> StickFiles::keep(const BlobPart &part, const QDateTime &now)
{
    const auto wanted = isWanted(part);
    if (!wanted || !*wanted) {
        return wanted.transform([](bool) {});
    }
    const auto done = m_store.resume({.name = part.name, .size = part.size}, now);
    auto kept = done.and_then([&](qint64 length) { return append(part, length, now); });
    if (!kept && isOfFile(kept.error().kind)) {
        m_lacking->remove(part.name);
        return {};
    }
    return kept;
}

Expected<void> StickFiles::append(const BlobPart &part, qint64 done, const QDateTime &now)
{
    const auto end = part.offset + part.content.size();
    if (part.offset > done || end <= done) {
        return {};
    }
    if (auto appended = m_store.append(part.content.sliced(done - part.offset)); !appended || end < part.size) {
        return appended;
    }
    m_lacking->remove(part.name);
    return m_store.finish(now);
}
}
