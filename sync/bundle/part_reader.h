// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "header.h"
#include "secret_stream.h"

#include <QIODevice>

#include <memory>

namespace Weekwijzer
{
/** Reads one .wwb file, chunk by chunk; nothing is given out before it is verified. */
class PartReader
{
public:
    /**
     * Reads and checks what comes before the content.
     *
     * BadInput for what is no bundle, NewerFile for a format of tomorrow, Damaged when it is cut, BadSignature.
     */
    [[nodiscard]] static Expected<PartReader> begun(std::unique_ptr<QIODevice> device);

    [[nodiscard]] const BundleHeader &header() const { return m_header; }
    /** Makes the content readable; OtherReader when it is sealed for somebody else. */
    [[nodiscard]] Expected<void> open(const KeyPair &reader);
    /** The next chunk; Damaged when it is cut, changed, or when anything follows the last one. */
    [[nodiscard]] Expected<Chunk> next();

private:
    explicit PartReader(std::unique_ptr<QIODevice> device)
        : m_device(std::move(device))
    {
    }
    [[nodiscard]] Expected<QByteArray> take(qint64 size);
    [[nodiscard]] Expected<quint32> takeLength();

    std::unique_ptr<QIODevice> m_device;
    BundleHeader m_header;
    QByteArray m_about;
    std::unique_ptr<SecretStream> m_stream;
};
}
