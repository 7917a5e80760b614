// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kind.h"

#include <QString>

#include <expected>

namespace Weekwijzer
{
/** A failure as a value: `kind` decides what happens, `detail` is for the log and never holds personal data. */
struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString detail;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Expected = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString detail)
{
    return std::unexpected(Error{.kind = kind, .detail = std::move(detail)});
}
}
