// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "file_intake.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using TakenIn = std::expected<FileFacts, IntakeFault>;

TakenIn refused(const Error &error)
{
    return std::unexpected(IntakeFault(error));
}

TakenIn refused(PhotoFault fault)
{
    return std::unexpected(IntakeFault(fault));
}

TakenIn keptWhole(BlobFolder &folder, QFile &file, const QString &mediaType)
{
    const auto kept = folder.takeIn(file);
    return kept ? TakenIn(FileFacts{.name = kept->name, .size = kept->size, .mediaType = mediaType, .title = QFileInfo(file).fileName()})
                : refused(kept.error());
}

TakenIn keptClean(BlobFolder &folder, QFile &file, PhotoSize size)
{
    if (file.size() > largestPhotoFile) {
        return refused(PhotoFault::TooLarge);
    }
    const auto photo = cleanPhoto(file.readAll(), size);
    if (!photo) {
        return refused(photo.error());
    }
    const auto kept = folder.takeIn(photo->content);
    const auto title = u"%1.%2"_s.arg(QFileInfo(file).completeBaseName(), photo->suffix);
    return kept ? TakenIn(FileFacts{.name = kept->name, .size = kept->size, .mediaType = photo->mediaType, .title = title}) : refused(kept.error());
}
}

std::expected<FileFacts, IntakeFault> takenIn(BlobFolder &folder, const QString &path, PhotoSize size)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return refused({.kind = ErrorKind::BadInput, .detail = u"the file cannot be read"_s});
    }
    // By name and by content: a photo that lost its suffix is a photo still.
    const auto mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    const bool hasPicture = isPhoto(mediaType) || isPhoto(QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name());
    return hasPicture ? keptClean(folder, file, size) : keptWhole(folder, file, mediaType);
}

Error errorOf(const IntakeFault &fault)
{
    if (const auto *error = std::get_if<Error>(&fault)) {
        return *error;
    }
    switch (std::get<PhotoFault>(fault)) {
    case PhotoFault::Unreadable:
        return {.kind = ErrorKind::BadInput, .detail = u"this picture can't be read"_s};
    case PhotoFault::CutOff:
        return {.kind = ErrorKind::BadInput, .detail = u"the end of this picture is missing"_s};
    case PhotoFault::TooLarge:
        return {.kind = ErrorKind::BadInput, .detail = u"this picture is too large"_s};
    }
    Q_UNREACHABLE_RETURN({});
}
}
