// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cbor_reader.h"

#include "cbor_shape.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<QCborMap> CborReader::map(const QByteArray &bytes)
{
    if (auto fits = checkCborShape(bytes); !fits) {
        return std::unexpected(fits.error());
    }
    QCborParserError error;
    const auto value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap()) {
        return failure(ErrorKind::BadReply, u"a message is not one CBOR map"_s);
    }
    auto map = value.toMap();
    qint64 before = 0;
    // Ascending keys: so none comes twice, and the same message always has the same bytes.
    for (const auto &[key, content] : std::as_const(map)) {
        if (!key.isInteger() || key.toInteger() <= before) {
            return failure(ErrorKind::BadReply, u"a message's keys are not in order"_s);
        }
        before = key.toInteger();
    }
    return map;
}

qint64 CborReader::integer(const QCborValue &value, qint64 least, qint64 greatest)
{
    require(value.isInteger() && value.toInteger() >= least && value.toInteger() <= greatest);
    return m_fits ? value.toInteger() : least;
}

qint64 CborReader::integer(const QCborValue &value, qint64 least, qint64 greatest, qint64 otherwise)
{
    return value.isUndefined() ? otherwise : integer(value, least, greatest);
}

QByteArray CborReader::bytes(const QCborValue &value, qsizetype longest)
{
    const auto found = value.toByteArray();
    require(value.isByteArray() && found.size() <= longest);
    return found;
}

Id CborReader::id(const QCborValue &value)
{
    const auto found = Id::fromBytes(value.toByteArray());
    require(value.isByteArray() && !found.isNull());
    return found;
}

Scope CborReader::scope(const QCborValue &value)
{
    const auto found = Scope::fromBytes(value.toByteArray());
    require(value.isByteArray() && !found.key.isNull());
    return found;
}

BlobName CborReader::blobName(const QCborValue &value)
{
    const auto found = BlobName::fromBytes(value.toByteArray());
    require(value.isByteArray() && !found.isNull());
    return found;
}

bool CborReader::flag(const QCborValue &value)
{
    require(value.isUndefined() || value.isBool());
    return value.toBool();
}

QCborArray CborReader::array(const QCborValue &value, qsizetype longest)
{
    const auto found = value.toArray();
    require((value.isUndefined() || value.isArray()) && found.size() <= longest);
    return m_fits ? found : QCborArray();
}

QCborArray CborReader::tuple(const QCborValue &value, qsizetype size)
{
    const auto found = value.toArray();
    require(value.isArray() && found.size() == size);
    return found;
}
}
