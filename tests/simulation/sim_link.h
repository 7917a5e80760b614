// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_device.h"

namespace Weekwijzer
{
/** What is under way between a device and the hub. */
struct SimLink {
    std::optional<SimDevice::Request> up;
    QList<QByteArray> down; ///< Frames of the reply that have not arrived.
    std::optional<Error> refusal; ///< Instead of a reply.
    bool replies = false; ///< There is a reply, perhaps one of which nothing is left.
    QList<SimDevice::Request> echoes; ///< What was sent before, which the line may hold another copy of.

    void clear()
    {
        up.reset();
        down.clear();
        refusal.reset();
        replies = false;
    }
};

/** The frames of a reply, each with its head and checksum. */
[[nodiscard]] inline QList<QByteArray> framesIn(const QByteArray &reply)
{
    QList<QByteArray> frames;
    for (qsizetype at = 0; at < reply.size();) {
        qsizetype length = 0;
        qsizetype head = 1;
        for (int shift = 0;; shift += 7) {
            const auto byte = quint8(reply.at(at + head++));
            length |= qsizetype(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) {
                break;
            }
        }
        frames.append(reply.sliced(at, head + length + 4));
        at += frames.last().size();
    }
    return frames;
}
}
