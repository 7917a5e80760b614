// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"

#include <QtEndian>

#include <xxhash.h>

namespace Weekwijzer
{
QByteArray frameOf(quint8 type, const QByteArray &payload)
{
    QByteArray frame(1, char(type));
    auto length = payload.size();
    do {
        const auto low = char(length & 0x7f);
        length >>= 7;
        frame += char(length > 0 ? low | 0x80 : low);
    } while (length > 0);
    frame += payload;
    const auto sum = qToLittleEndian(XXH32(frame.constData(), size_t(frame.size()), 0));
    return frame.append(reinterpret_cast<const char *>(&sum), sizeof sum);
}

QByteArray frameStream(Input &input)
{
    if (input.byte() == 0) {
        return input.rest();
    }
    QByteArray stream;
    while (!input.isEmpty()) {
        const auto type = input.byte();
        stream += frameOf(type, input.piece());
    }
    return stream;
}

QByteArray seedOf(quint8 type, const QByteArray &payload)
{
    return QByteArray(1, char(type)) + char(payload.size() & 0xff) + char(payload.size() >> 8) + payload;
}
}
