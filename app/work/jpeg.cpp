// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jpeg.h"

#include <algorithm>
#include <memory>
#include <turbojpeg.h>

namespace Weekwijzer::Jpeg
{
namespace
{
using Library = std::unique_ptr<void, decltype(&tjDestroy)>;

quint8 at(QByteArrayView file, qsizetype place)
{
    return quint8(file[place]);
}

/** Markers without a length: fill bytes, what stands for 0xFF within the pixels, restarts, the start. */
bool standsAlone(quint8 marker)
{
    return marker <= 0x01 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd8);
}

TJXOP operationFor(QImageIOHandler::Transformations turn)
{
    switch (turn) {
    case QImageIOHandler::TransformationMirror:
        return TJXOP_HFLIP;
    case QImageIOHandler::TransformationFlip:
        return TJXOP_VFLIP;
    case QImageIOHandler::TransformationRotate180:
        return TJXOP_ROT180;
    case QImageIOHandler::TransformationRotate90:
        return TJXOP_ROT90;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return TJXOP_TRANSPOSE;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return TJXOP_TRANSVERSE;
    case QImageIOHandler::TransformationRotate270:
        return TJXOP_ROT270;
    default:
        return TJXOP_NONE;
    }
}
}

bool isJpeg(QByteArrayView file)
{
    return file.startsWith("\xff\xd8\xff");
}

std::optional<qsizetype> end(QByteArrayView file)
{
    qsizetype place = 2;
    while (place + 1 < file.size()) {
        const auto marker = at(file, place + 1);
        if (at(file, place) != 0xff) {
            ++place;
        } else if (marker == 0xd9) {
            return place + 2;
        } else if (standsAlone(marker)) {
            place += marker == 0xff ? 1 : 2;
        } else if (place + 3 < file.size()) {
            place += 2 + std::max(2, at(file, place + 2) << 8 | at(file, place + 3));
        } else {
            return {};
        }
    }
    return {};
}

std::optional<QSize> size(const QByteArray &file)
{
    const Library library(tjInitDecompress(), &tjDestroy);
    int width = 0;
    int height = 0;
    int subsampling = 0;
    int colours = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(file.constData());
    if (!library || tjDecompressHeader3(library.get(), bytes, ulong(file.size()), &width, &height, &subsampling, &colours) != 0) {
        return {};
    }
    return QSize(width, height);
}

std::optional<QByteArray> cleaned(const QByteArray &file, QImageIOHandler::Transformations turn)
{
    const Library library(tjInitTransform(), &tjDestroy);
    tjtransform transform{};
    transform.op = operationFor(turn);
    transform.options = TJXOPT_COPYNONE | TJXOPT_PERFECT;
    unsigned char *made = nullptr;
    unsigned long length = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(file.constData());
    const bool isMade = library && tjTransform(library.get(), bytes, ulong(file.size()), 1, &made, &length, &transform, 0) == 0;
    const std::unique_ptr<unsigned char, decltype(&tjFree)> owner(made, &tjFree);
    return isMade ? std::optional(QByteArray(reinterpret_cast<const char *>(made), qsizetype(length))) : std::nullopt;
}
}
