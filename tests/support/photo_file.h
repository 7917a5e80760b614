// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace Weekwijzer
{
/** What a camera adds to a picture, and must not reach a school: each of these is in the file, and findable by its bytes. */
[[nodiscard]] QByteArrayList secretsOfPhoto();

/**
 * A JPEG as a phone writes it: EXIF with a place, time, camera and a thumbnail, XMP, IPTC, a comment, and a film after its end.
 *
 * `orientation` is EXIF's, 1 to 8. Every pixel of a corner has a colour of its own: red, green, blue, yellow from the top left, clockwise,
 * as stored.
 */
[[nodiscard]] QByteArray phonePhoto(QSize size, int orientation = 1);
/** The markers of a JPEG's segments, from start to end; with 0 for bytes after its end. */
[[nodiscard]] QList<quint8> jpegMarkers(const QByteArray &jpeg);
}
