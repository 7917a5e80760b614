// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photo.h"

#include "jpeg.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
template<typename T>
using Read = std::expected<T, PhotoFault>;

// Turned without loss or decoded whole, a picture is in the memory with all its pixels.
constexpr qint64 mostPixelsAtOnce = qint64(64) * 1000 * 1000;
constexpr int longestSideAtOnce = 8000;

qint64 pixels(QSize size)
{
    return qint64(size.width()) * size.height();
}

/** The smaller of what is wished for and what fits into the memory at once. */
std::optional<int> longestSideFor(QSize stored, PhotoSize wish)
{
    const auto wished = longestSide(wish);
    return wished || pixels(stored) <= mostPixelsAtOnce ? wished : std::optional(longestSideAtOnce);
}

/** Upright and small enough; the reader knows what it reads. */
Read<QImage> decoded(QImageReader &reader, PhotoSize wish)
{
    const auto stored = reader.size();
    if (pixels(stored) > (reader.format() == "jpeg" ? mostPhotoPixels : mostPixelsAtOnce)) {
        return std::unexpected(PhotoFault::TooLarge);
    }
    const auto longest = longestSideFor(stored, wish);
    if (longest && std::max(stored.width(), stored.height()) > *longest) {
        reader.setScaledSize(stored.scaled(*longest, *longest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    reader.setAutoTransform(true);
    const auto image = reader.read();
    return image.isNull() ? std::unexpected(PhotoFault::Unreadable) : Read<QImage>(image);
}

/** The pixels alone, in the colours every screen knows; what was transparent becomes white if it can't stay so. */
QImage bare(QImage image, bool keepsTransparency)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    const bool isTransparent = keepsTransparency && image.hasAlphaChannel();
    QImage plain(image.size(), isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    plain.fill(isTransparent ? Qt::transparent : Qt::white);
    QPainter(&plain).drawImage(0, 0, image);
    return plain;
}

Read<Photo> encoded(const QImage &image, const QByteArray &format, int quality)
{
    Photo photo{.content = {}, .mediaType = format == "png" ? u"image/png"_s : u"image/jpeg"_s, .suffix = format == "png" ? u"png"_s : u"jpg"_s};
    QBuffer buffer(&photo.content);
    QImageWriter writer(&buffer, format);
    writer.setQuality(format == "png" ? -1 : quality);
    writer.setOptimizedWrite(true);
    return buffer.open(QIODevice::WriteOnly) && writer.write(image) ? Read<Photo>(photo) : std::unexpected(PhotoFault::Unreadable);
}

/** What a JPEG file holds of the picture itself. */
Read<QByteArray> pictureOf(const QByteArray &jpeg)
{
    const auto size = Jpeg::size(jpeg);
    if (!size) {
        return std::unexpected(PhotoFault::Unreadable);
    }
    if (pixels(*size) > mostPhotoPixels) {
        return std::unexpected(PhotoFault::TooLarge);
    }
    const auto end = Jpeg::end(jpeg);
    return end ? Read<QByteArray>(jpeg.first(*end)) : std::unexpected(PhotoFault::CutOff);
}
}

std::expected<Photo, PhotoFault> cleanPhoto(const QByteArray &source, PhotoSize size)
{
    if (source.size() > largestPhotoFile) {
        return std::unexpected(PhotoFault::TooLarge);
    }
    const bool isJpeg = Jpeg::isJpeg(source);
    auto picture = isJpeg ? pictureOf(source) : Read<QByteArray>(source);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    QBuffer buffer(&*picture);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return std::unexpected(PhotoFault::Unreadable);
    }
    QImageReader reader(&buffer, isJpeg ? "jpeg" : QByteArray());
    if (isJpeg && size == PhotoSize::Original && pixels(reader.size()) <= mostPixelsAtOnce) {
        if (const auto cleaned = Jpeg::cleaned(*picture, reader.transformation())) {
            return Photo{.content = *cleaned, .mediaType = u"image/jpeg"_s, .suffix = u"jpg"_s};
        }
    }
    const bool staysPng = size == PhotoSize::Original && reader.format() == "png";
    const auto image = decoded(reader, size);
    if (!image) {
        return std::unexpected(image.error());
    }
    return encoded(bare(*image, staysPng), staysPng ? "png" : "jpeg", quality(size));
}
}
