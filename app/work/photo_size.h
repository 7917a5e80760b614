// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Weekwijzer
{
/** How much of a photo is kept. Original keeps every pixel; what the camera noted beside the picture goes all the same. */
enum class PhotoSize { Small, Middle, Original };

/** What is known of the way that files travel. */
struct LineFacts {
    bool connected = true;
    bool metered = false; ///< It costs money by the megabyte.
    bool slow = false; ///< Carried by a phone network or by Bluetooth.

    bool operator==(const LineFacts &) const = default;
};

/** In pixels; none for Original. A page of handwriting stays readable at the small size: about 110 dots to an inch of A4. */
[[nodiscard]] std::optional<int> longestSide(PhotoSize size);
/** How well JPEG keeps it, 0 to 100. */
[[nodiscard]] int quality(PhotoSize size);
/** About what a photo of a written page takes in that size, in bytes; none for Original. Our guess, and a high one: paper and light differ. */
[[nodiscard]] std::optional<qint64> usualBytes(PhotoSize size);
/** Small where bytes are dear or there is no line yet, as the next one may be a phone's; else Middle. */
[[nodiscard]] PhotoSize suggestedSize(const LineFacts &line);

/** Is a file of this media type (RFC 6838) a picture from a camera or scanner? Those are made clean before they are kept. */
[[nodiscard]] bool isPhoto(const QString &mediaType);
}

Q_DECLARE_METATYPE(Weekwijzer::LineFacts)
