// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "input.h"

#include "bundle/part_writer.h"

#include <QList>

#include <optional>

namespace Weekwijzer
{
/** Who writes the bundles tried here, and for whom. */
[[nodiscard]] const KeyPair &bundleSender();
[[nodiscard]] const KeyPair &bundleReader();
/** Work of the sender's for the reader. */
[[nodiscard]] Envelope workEnvelope();

/** The parts of a bundle, as they might lie on a stick. */
struct SealedParts {
    QList<QByteArray> parts;
    std::optional<QByteArray> content; ///< What was sealed, in order; not known of parts that came as they are.
    bool isForged = false; ///< The signature of the first part is wrong.
};

/**
 * Parts whose signatures and seals are right where no fuzzer would guess them: frames (a piece, as `frameStream` has it), then for each
 * part its shape, fields of its header that are others, and where its chunks are cut.
 *
 * A first byte of 0 means that each piece is a part as it is.
 */
[[nodiscard]] SealedParts sealedParts(Input &input);
}
