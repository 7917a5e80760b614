// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_folder.h"

#include "disk_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto incoming = "incoming-"_L1;

/** Copies all of a source into a new part; gives its name and size. */
Expected<KeptBlob> copied(QIODevice &source, PartialBlob &part)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto piece = source.read(blobBlock);
        if (piece.isEmpty()) {
            break;
        }
        hash.addData(piece);
        if (auto appended = part.append(piece); !appended) {
            return std::unexpected(appended.error());
        }
    }
    if (!source.atEnd()) {
        return failure(ErrorKind::BadInput, u"the file can't be read: %1"_s.arg(source.errorString()));
    }
    if (part.length() == 0) {
        return failure(ErrorKind::BadInput, u"the file is empty"_s);
    }
    return part.secure().transform([&] { return KeptBlob{.name = BlobName::fromBytes(hash.resultView()), .size = part.length()}; });
}
}

Expected<void> BlobFolder::make() const
{
    if (QDir(m_path).exists()) {
        return {};
    }
    const auto made = QDir().mkpath(m_path) && QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made ? Expected<void>() : failure(ErrorKind::Storage, u"the folder for files can't be made"_s);
}

Expected<KeptBlob> BlobFolder::takeIn(QIODevice &source)
{
    const auto path = m_path + u'/' + incoming + QUuid::createUuid().toString(QUuid::Id128);
    auto part = make().and_then([&] { return PartialBlob::open(path, m_cipher); });
    auto kept = part ? copied(source, *part) : std::unexpected(part.error());
    if (!kept) {
        QFile::remove(path);
        return kept;
    }
    if (has(kept->name)) {
        QFile::remove(path);
        return kept;
    }
    return renameOnDisk(path, pathOf(kept->name)).transform([&] { return *kept; });
}

Expected<KeptBlob> BlobFolder::takeIn(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    return buffer.open(QIODevice::ReadOnly) ? takeIn(buffer) : failure(ErrorKind::BadInput, buffer.errorString());
}

bool BlobFolder::has(const BlobName &name) const
{
    return QFile::exists(pathOf(name));
}

Expected<std::unique_ptr<BlobReader>> BlobFolder::reader(const BlobName &name) const
{
    auto reader = std::make_unique<BlobReader>(pathOf(name), m_cipher);
    if (!has(name)) {
        return failure(ErrorKind::NotFound, u"this file is not here"_s);
    }
    return reader->open(QIODevice::ReadOnly) ? Expected<std::unique_ptr<BlobReader>>(std::move(reader))
                                             : failure(ErrorKind::Storage, reader->errorString());
}

Expected<PartialBlob> BlobFolder::part(const BlobName &name)
{
    return make().and_then([&] { return PartialBlob::open(partPathOf(name), m_cipher); });
}

Expected<void> BlobFolder::finish(const BlobName &name, PartialBlob &part)
{
    const auto hash = part.secure().and_then([&] { return part.hash(); });
    if (!hash) {
        return std::unexpected(hash.error());
    }
    if (*hash != name) {
        return part.discard().and_then([]() -> Expected<void> { return failure(ErrorKind::BadReply, u"the file is not what its name says"_s); });
    }
    return renameOnDisk(partPathOf(name), pathOf(name));
}

Expected<void> BlobFolder::remove(const BlobName &name)
{
    for (const auto &path : {pathOf(name), partPathOf(name)}) {
        if (QFile file(path); file.exists() && !file.remove()) {
            return fileFailure(file);
        }
    }
    return {};
}

Expected<void> BlobFolder::wipe()
{
    return QDir(m_path).removeRecursively() ? Expected<void>() : failure(ErrorKind::Storage, u"not every file could be removed"_s);
}

void BlobFolder::tidy() const
{
    const QDir folder(m_path);
    // What is being taken in just now, by another thread or program, was written a moment ago.
    const auto abandoned = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const auto &file : folder.entryInfoList({incoming + u'*'}, QDir::Files)) {
        if (file.lastModified() < abandoned) {
            QFile::remove(file.filePath());
        }
    }
}
}
