// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairing_answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray bytesFrom(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1(), base64Url);
}
}

QString inJson(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

Pairing pairingIn(const QByteArray &answer, const KeyPair &offered)
{
    const auto told = QJsonDocument::fromJson(answer).object();
    const auto hubKey = bytesFrom(told.value("hub_key"_L1));
    Pairing pairing{
        .hub = {},
        .token = bytesFrom(told.value("token"_L1)),
        .person = Id::fromString(told.value("person"_L1).toString()),
        .school = Id::fromString(told.value("school"_L1).toString()),
        .device = Id::fromString(told.value("device"_L1).toString()),
    };
    if (hubKey.size() == keySize && !pairing.device.isNull()) {
        pairing.keys = {.seed = offered.seed, .hubKey = hubKey};
    }
    return pairing;
}
}
