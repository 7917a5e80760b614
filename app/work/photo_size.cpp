// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photo_size.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
std::optional<int> longestSide(PhotoSize size)
{
    switch (size) {
    case PhotoSize::Small:
        return 1280;
    case PhotoSize::Middle:
        return 2048;
    case PhotoSize::Original:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

int quality(PhotoSize size)
{
    switch (size) {
    case PhotoSize::Small:
        return 72;
    case PhotoSize::Middle:
        return 80;
    case PhotoSize::Original:
        return 92;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<qint64> usualBytes(PhotoSize size)
{
    switch (size) {
    case PhotoSize::Small:
        return 200'000;
    case PhotoSize::Middle:
        return 600'000;
    case PhotoSize::Original:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

PhotoSize suggestedSize(const LineFacts &line)
{
    return !line.connected || line.metered || line.slow ? PhotoSize::Small : PhotoSize::Middle;
}

bool isPhoto(const QString &mediaType)
{
    static constexpr std::array types{"image/jpeg"_L1, "image/png"_L1,  "image/webp"_L1, "image/heic"_L1, "image/heif"_L1,
                                      "image/avif"_L1, "image/tiff"_L1, "image/bmp"_L1,  "image/jxl"_L1};
    return std::ranges::contains(types, mediaType);
}
}
