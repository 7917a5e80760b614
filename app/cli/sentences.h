// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

namespace Weekwijzer
{
/** What went wrong in one sentence that says what can be done. */
[[nodiscard]] QString sentenceOf(const Error &error);
/** The kind in the spelling that --json and the README use, as in "NotFound". */
[[nodiscard]] QString nameOf(ErrorKind kind);
/** Every kind with its exit code, for --help. */
[[nodiscard]] QString exitCodes();
}
