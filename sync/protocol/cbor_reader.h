// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/blob_name.h"
#include "records/error.h"
#include "records/scope.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace Weekwijzer
{
/** Reads the parts of one message by position or key; the first thing that doesn't fit is kept as `fits`. */
class CborReader
{
public:
    /** One CBOR value and nothing after it. */
    [[nodiscard]] static Expected<QCborMap> map(const QByteArray &bytes);

    [[nodiscard]] qint64 integer(const QCborValue &value, qint64 least, qint64 greatest);
    /** As `integer`, but an absent value is `otherwise`. */
    [[nodiscard]] qint64 integer(const QCborValue &value, qint64 least, qint64 greatest, qint64 otherwise);
    [[nodiscard]] QByteArray bytes(const QCborValue &value, qsizetype longest);
    [[nodiscard]] Id id(const QCborValue &value);
    [[nodiscard]] Scope scope(const QCborValue &value);
    [[nodiscard]] BlobName blobName(const QCborValue &value);
    /** An absent flag is false. */
    [[nodiscard]] bool flag(const QCborValue &value);
    /** An absent array is an empty one. */
    [[nodiscard]] QCborArray array(const QCborValue &value, qsizetype longest);
    /** An array of exactly `size`. */
    [[nodiscard]] QCborArray tuple(const QCborValue &value, qsizetype size);
    void require(bool fits) { m_fits = m_fits && fits; }

    [[nodiscard]] bool fits() const { return m_fits; }

private:
    bool m_fits = true;
};
}
