// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gate.h"

#include "service/blob_desk.h"

namespace Weekwijzer
{
/** Where files are handed out and taken in: /v1/blob/ and the file's name in 64 hexadecimal digits. */
class BlobCounter
{
public:
    explicit BlobCounter(BlobDesk &desk)
        : m_desk(desk)
    {
    }

    [[nodiscard]] Expected<HttpAnswer> answer(const Arrival &arrival, const QByteArray &token, const QDateTime &now);

private:
    [[nodiscard]] Expected<HttpAnswer> handOut(const Arrival &arrival, const QByteArray &token, const BlobName &name);
    [[nodiscard]] Expected<HttpAnswer> takeIn(const Arrival &arrival, const QByteArray &token, const BlobName &name, const QDateTime &now);
    [[nodiscard]] Expected<HttpAnswer> sayOffset(const QByteArray &token, const BlobName &name);

    BlobDesk &m_desk;
};
}
