// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dice.h"

#include "engine/blob_engine.h"

namespace Weekwijzer
{
/** One file that travels over a bad line, down or up, with the real engine; the same trip for the same seed. */
class FileTrip
{
public:
    explicit FileTrip(quint64 seed);

    /** What happened on the way that must never happen; nothing when the file arrived whole, and no more than it cost. */
    [[nodiscard]] std::optional<QString> complaint();

private:
    using Events = QList<BlobEvent>;

    void dispatch(const BlobEvent &event);
    [[nodiscard]] Events answers(const BlobCommand &command);
    [[nodiscard]] Events fetched(const FetchBytes &asked);
    [[nodiscard]] Events sent(const SendBytes &asked);
    [[nodiscard]] Events checked();
    /** The bytes of an answer in a few pieces, as far as the line holds; each takes its time. */
    [[nodiscard]] Events arriving(QByteArrayView bytes);
    void losePower();
    void restart();

    Dice m_dice;
    BlobEngine m_engine;
    QByteArray m_content;
    BlobTask m_task;
    QDateTime m_now;
    QDateTime m_wake;
    QByteArray m_part; ///< What the device has.
    qsizetype m_secured = 0; ///< And would have after a power cut.
    qint64 m_atHub = 0;
    qint64 m_travelled = 0;
    qint64 m_excused = 0; ///< Bytes that may travel again, for all that went wrong.
    qint64 m_bytesPerSecond;
    int m_troubles; ///< That are still to come.
    bool m_arrived = false;
    std::optional<QString> m_complaint;
};
}
