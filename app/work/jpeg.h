// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImageIOHandler>
#include <QSize>

#include <optional>

namespace Weekwijzer::Jpeg
{
[[nodiscard]] bool isJpeg(QByteArrayView file);
/** Where the picture ends; what follows isn't the picture, such as the film some phones add. None when the end is missing. */
[[nodiscard]] std::optional<qsizetype> end(QByteArrayView file);
/** In pixels, as stored; none when the file has no readable head. */
[[nodiscard]] std::optional<QSize> size(const QByteArray &file);
/** The same picture, turned without loss and with nothing beside its pixels; none when the turn would lose an edge or the file is bad. */
[[nodiscard]] std::optional<QByteArray> cleaned(const QByteArray &file, QImageIOHandler::Transformations turn);
}
