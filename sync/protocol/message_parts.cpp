// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message_parts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QCborValue bytes(const Id &id)
{
    return id.bytes().toByteArray();
}

QByteArray encoded(const QCborMap &map)
{
    return map.toCborValue().toCbor();
}

QCborArray encoded(const QList<Scope> &scopes)
{
    QCborArray all;
    for (const auto &scope : scopes) {
        all.append(scope.bytes());
    }
    return all;
}

QList<Scope> scopesFrom(CborReader &reader, const QCborValue &value)
{
    QList<Scope> scopes;
    for (const auto &part : reader.array(value, mostScopes)) {
        scopes.append(reader.scope(part));
    }
    return scopes;
}

std::unexpected<Error> malformed(QLatin1StringView message)
{
    return failure(ErrorKind::BadReply, u"a malformed %1"_s.arg(message));
}
}
