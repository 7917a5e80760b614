// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace Weekwijzer
{
/** One self-delimiting piece of a request or reply. */
struct Frame {
    enum class Type : quint8 { Request = 1, Ack = 2, Page = 3, End = 4, Blob = 5 };

    Type type = Type::End;
    QByteArray payload; ///< CBOR, see messages.h.

    bool operator==(const Frame &) const = default;
};

/** No frame is larger, neither on the wire nor unpacked. */
inline constexpr qsizetype largestFrame = qsizetype(8) * 1024 * 1024;
/** Shorter payloads travel as they are. */
inline constexpr qsizetype smallestPacked = 128;

/**
 * Packs frames for one request or reply: type byte (0x80 set when packed), length as LEB128, payload, XXH32 of all that.
 *
 * Packed payloads are one zstd stream, flushed at each frame: later frames profit from earlier ones, and each can be
 * unpacked as soon as it is there.
 */
class FrameWriter
{
public:
    /**
     * `level` is zstd's, 1 to 19; `expected` about how many bytes all payloads have together, 0 when nobody knows.
     *
     * Small tables for a small stream: at level 19 those for an unknown one take 36 ms to make, which is most of an exchange.
     */
    explicit FrameWriter(int level, qsizetype expected = 0);
    ~FrameWriter();
    FrameWriter(const FrameWriter &) = delete;
    FrameWriter &operator=(const FrameWriter &) = delete;

    [[nodiscard]] QByteArray frame(const Frame &frame);

private:
    [[nodiscard]] QByteArray packed(const QByteArray &payload);
    void makeContext();

    int m_level;
    qsizetype m_expected;
    std::unique_ptr<ZSTD_CCtx_s, size_t (*)(ZSTD_CCtx_s *)> m_context; ///< Made for the first payload to be packed.
};

/** Takes bytes as they come and gives the frames in them, in order. */
class FrameReader
{
public:
    FrameReader();
    ~FrameReader();
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;

    void append(const QByteArray &bytes) { m_buffer += bytes; }
    /** The next whole frame, nothing while it isn't complete, BadReply when it can't be one; after that the rest is worthless. */
    [[nodiscard]] Expected<std::optional<Frame>> next();
    /** Is there the beginning of a frame whose end never came? */
    [[nodiscard]] bool isCut() const { return !m_buffer.isEmpty(); }

private:
    [[nodiscard]] Expected<QByteArray> unpacked(QByteArrayView payload);

    QByteArray m_buffer;
    std::unique_ptr<ZSTD_DCtx_s, size_t (*)(ZSTD_DCtx_s *)> m_context; ///< Made for the first packed payload.
};
}
