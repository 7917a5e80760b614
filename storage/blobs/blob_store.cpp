// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_store.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<KeptBlob> BlobStore::takeIn(QIODevice &source, const QDateTime &now)
{
    return m_folder.takeIn(source).and_then([&](const KeptBlob &kept) { return m_table.putMade(kept, now).transform([&] { return kept; }); });
}

Expected<void> BlobStore::keep(const BlobName &name, const QByteArray &content, const QDateTime &now)
{
    if (BlobName::fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256)) != name) {
        return failure(ErrorKind::BadReply, u"the file is not what its name says"_s);
    }
    return m_folder.takeIn(content).and_then([&](const KeptBlob &kept) { return m_table.putArrived(kept, now); });
}

Expected<std::unique_ptr<BlobReader>> BlobStore::reader(const BlobName &name, const QDateTime &now)
{
    auto reader = m_folder.reader(name);
    if (!reader) {
        return reader;
    }
    return m_table.setUsed(name, now).transform([&] { return *std::move(reader); });
}

Expected<QByteArray> BlobStore::range(const BlobName &name, qint64 from, qint64 length)
{
    return m_folder.reader(name).and_then([&](const std::unique_ptr<BlobReader> &reader) { return reader->range(from, length); });
}

Expected<void> BlobStore::mend(const KeptBlob &blob, const QDateTime &now)
{
    const auto onHub = m_table.isOnHub(blob.name);
    if (!onHub) {
        return std::unexpected(onHub.error());
    }
    if (!*onHub) {
        return failure(ErrorKind::Corrupt, u"the only copy of this file is damaged"_s);
    }
    return remove(blob.name).and_then([&] { return m_table.ask(blob, now); });
}

Expected<qint64> BlobStore::resume(const KeptBlob &blob, const QDateTime &now)
{
    // What was appended but not secured goes on as well, as long as the program lives.
    if (m_arriving && m_arriving->blob == blob) {
        return m_arriving->part.length();
    }
    m_arriving.reset();
    auto part = m_folder.part(blob.name);
    if (!part) {
        return std::unexpected(part.error());
    }
    if (auto checked = part->check(); !checked) {
        return std::unexpected(checked.error());
    }
    if (part->length() > blob.size) {
        return startOver(blob, now).and_then([&] { return resume(blob, now); });
    }
    m_arriving.emplace(blob, *std::move(part));
    return noteSafe(now).transform([&] { return m_arriving->part.length(); });
}

Expected<void> BlobStore::append(const QByteArray &bytes)
{
    if (!m_arriving || m_arriving->part.length() + bytes.size() > m_arriving->blob.size) {
        return failure(ErrorKind::BadReply, u"more of a file than there is"_s);
    }
    return m_arriving->part.append(bytes);
}

Expected<void> BlobStore::secure(const QDateTime &now)
{
    if (!m_arriving) {
        return {};
    }
    return m_arriving->part.secure().and_then([&] { return noteSafe(now); });
}

Expected<void> BlobStore::noteSafe(const QDateTime &now)
{
    return m_table.putSafe(m_arriving->blob, m_arriving->part.length(), now);
}

Expected<void> BlobStore::finish(const QDateTime &now)
{
    if (!m_arriving) {
        return failure(ErrorKind::NotFound, u"no file is arriving"_s);
    }
    auto finished = m_folder.finish(m_arriving->blob.name, m_arriving->part);
    const auto blob = m_arriving->blob;
    if (finished) {
        m_arriving.reset();
        return m_table.putArrived(blob, now);
    }
    // A full disk or a failing one: the part is as it was.
    if (finished.error().kind != ErrorKind::Corrupt && finished.error().kind != ErrorKind::BadReply) {
        return finished;
    }
    auto left = finished.error().kind == ErrorKind::Corrupt ? noteSafe(now) : m_table.putSafe(blob, 0, now);
    m_arriving.reset();
    return left.and_then([&] { return finished; });
}

Expected<void> BlobStore::startOver(const KeptBlob &blob, const QDateTime &now)
{
    m_arriving.reset();
    return m_folder.part(blob.name).and_then([&](PartialBlob part) { return part.discard(); }).and_then([&] {
        return m_table.putSafe(blob, 0, now);
    });
}

Expected<qint64> BlobStore::evict(qint64 budget)
{
    const auto held = m_table.bytesHere();
    const auto candidates = held ? m_table.replaceable() : std::unexpected(held.error());
    if (!candidates) {
        return std::unexpected(candidates.error());
    }
    qint64 freed = 0;
    for (const auto &blob : *candidates) {
        if (*held - freed <= budget) {
            break;
        }
        if (auto removed = remove(blob.name); !removed) {
            return std::unexpected(removed.error());
        }
        freed += blob.size;
    }
    return freed;
}

Expected<void> BlobStore::forget(const BlobName &name)
{
    const auto named = m_table.isNamed(name);
    if (!named || *named) {
        return named.transform([](bool) {});
    }
    return remove(name);
}

Expected<void> BlobStore::wipe()
{
    m_arriving.reset();
    return m_folder.wipe().and_then([&] { return m_table.clear(); });
}

Expected<void> BlobStore::remove(const BlobName &name)
{
    if (m_arriving && m_arriving->blob.name == name) {
        m_arriving.reset();
    }
    // The row first: a file nobody knows of is only waste, a row without its file is a lie.
    return m_table.remove(name).and_then([&] { return m_folder.remove(name); });
}
}
