// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "photo_size.h"
#include <QByteArray>

#include <expected>

namespace Weekwijzer
{
/** A picture as it is kept: upright, at most as large as was chosen, and nothing beside its pixels. */
struct Photo {
    QByteArray content;
    QString mediaType; ///< As in RFC 6838.
    QString suffix; ///< Of a file's name: "jpg".
};

/** Why a picture can't be kept. */
enum class PhotoFault {
    Unreadable, ///< It is no picture, or of a sort that can't be read here.
    CutOff, ///< Its end is missing.
    TooLarge, ///< It has more bytes or pixels than are taken in.
};

/** Beyond this a file isn't read as a picture, in bytes. */
inline constexpr qint64 largestPhotoFile = qint64(100) * 1000 * 1000;
/** As many pixels as a JPEG may have; the largest cameras of phones, and no more, so that a crafted file can't fill the memory. */
inline constexpr qint64 mostPhotoPixels = qint64(120) * 1000 * 1000;

/**
 * Makes a picture file clean: no place, time, camera, thumbnail, comment or film goes along, and no colour profile.
 *
 * A JPEG of original size is turned and cleaned without loss where its size allows that, a PNG keeps its pixels; all else becomes JPEG.
 */
[[nodiscard]] std::expected<Photo, PhotoFault> cleanPhoto(const QByteArray &source, PhotoSize size);
}
