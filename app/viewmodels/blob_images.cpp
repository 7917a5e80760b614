// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_images.h"

#include <QImageReader>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
// Larger than any place on a page where such a picture is shown.
constexpr int longestSide = 1600;

/** Of the file's own measures, so that its middle fills the place. */
QSize sizeFor(QSize stored, QSize requested)
{
    const QSize place = requested.isEmpty() ? QSize(longestSide, longestSide) : requested.boundedTo({longestSide, longestSide});
    return stored.scaled(place, requested.isEmpty() ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding)
        .boundedTo({longestSide * 2, longestSide * 2})
        .expandedTo({1, 1});
}
}

QImage BlobImages::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    QImage image;
    if (const auto file = m_folder.reader(BlobName::fromHex(id.toLatin1()))) {
        QImageReader reader(file->get());
        if (const auto stored = reader.size(); stored.isValid()) {
            const auto wanted = sizeFor(stored, requested);
            reader.setScaledSize(wanted.width() < stored.width() ? wanted : stored);
            image = reader.read();
        }
    }
    if (image.isNull()) {
        image = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
    }
    if (size != nullptr) {
        *size = image.size();
    }
    return image;
}
}
