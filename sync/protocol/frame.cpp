// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <QtEndian>

#include <xxhash.h>
#include <zstd.h>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr quint8 packedMark = 0x80;
constexpr qsizetype checksumSize = 4;
// Windows above 8 MiB would let a small frame ask for a lot of memory.
constexpr int largestWindow = 23;
// Larger streams are worth the tables zstd chooses by itself.
constexpr qsizetype sizedUpTo = qsizetype(1024) * 1024;
constexpr int smallestWindow = 10;

struct Length {
    qsizetype value = 0;
    qsizetype bytes = 0; ///< 0 while more is needed.
};

QByteArray lengthBytes(qsizetype length)
{
    QByteArray bytes;
    do {
        const auto low = quint8(length & 0x7f);
        length >>= 7;
        bytes += char(length > 0 ? low | 0x80 : low);
    } while (length > 0);
    return bytes;
}

Expected<Length> readLength(QByteArrayView bytes)
{
    qsizetype value = 0;
    for (qsizetype at = 0; at < bytes.size() && at < 4; ++at) {
        const auto byte = quint8(bytes[at]);
        value |= qsizetype(byte & 0x7f) << (7 * at);
        if ((byte & 0x80) == 0) {
            return value <= largestFrame ? Expected<Length>(Length{.value = value, .bytes = at + 1})
                                         : failure(ErrorKind::BadReply, u"a frame of %1 bytes"_s.arg(value));
        }
    }
    return bytes.size() < 4 ? Expected<Length>(Length{}) : failure(ErrorKind::BadReply, u"a frame length without end"_s);
}

/** A spare context that each thread keeps: making one costs more than a small frame. Big ones go. */
template<auto make, auto release, auto sizeOf, auto reset>
struct Spare {
    using Context = std::remove_pointer_t<decltype(make())>;

    static Context *taken()
    {
        auto *context = kept.release();
        return context != nullptr ? context : make();
    }
    static size_t giveBack(Context *context)
    {
        if (kept != nullptr || sizeOf(context) > largest) {
            return release(context);
        }
        kept.reset(context);
        return reset(context, ZSTD_reset_session_and_parameters);
    }

    static constexpr size_t largest = size_t(2) * 1024 * 1024;
    static inline thread_local std::unique_ptr<Context, decltype(release)> kept{nullptr, release};
};
using Compressors = Spare<&ZSTD_createCCtx, &ZSTD_freeCCtx, &ZSTD_sizeof_CCtx, &ZSTD_CCtx_reset>;
using Decompressors = Spare<&ZSTD_createDCtx, &ZSTD_freeDCtx, &ZSTD_sizeof_DCtx, &ZSTD_DCtx_reset>;

quint32 checksum(QByteArrayView bytes)
{
    return XXH32(bytes.data(), size_t(bytes.size()), 0);
}
}

FrameWriter::FrameWriter(int level, qsizetype expected)
    : m_level(level)
    , m_expected(expected)
    , m_context(nullptr, &Compressors::giveBack)
{
}

FrameWriter::~FrameWriter() = default;

void FrameWriter::makeContext()
{
    m_context.reset(Compressors::taken());
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, m_level);
    // Frames have a checksum of their own.
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 0);
    if (m_expected > 0 && m_expected < sizedUpTo) {
        const auto window = std::max(int(std::bit_width(quint64(m_expected))), smallestWindow);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_windowLog, window);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_hashLog, window);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_chainLog, window + 1);
    }
}

QByteArray FrameWriter::packed(const QByteArray &payload)
{
    if (!m_context) {
        makeContext();
    }
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(payload.size()))) + 64, Qt::Uninitialized);
    ZSTD_inBuffer input{payload.constData(), size_t(payload.size()), 0};
    ZSTD_outBuffer output{out.data(), size_t(out.size()), 0};
    // The buffer holds the worst case, so one call flushes everything.
    ZSTD_compressStream2(m_context.get(), &output, &input, ZSTD_e_flush);
    out.truncate(qsizetype(output.pos));
    return out;
}

QByteArray FrameWriter::frame(const Frame &frame)
{
    const bool pack = frame.payload.size() >= smallestPacked;
    const auto payload = pack ? packed(frame.payload) : frame.payload;
    QByteArray bytes(1, char(quint8(frame.type) | (pack ? packedMark : 0)));
    bytes += lengthBytes(payload.size());
    bytes += payload;
    const auto sum = qToLittleEndian(checksum(bytes));
    return bytes.append(reinterpret_cast<const char *>(&sum), checksumSize);
}

FrameReader::FrameReader()
    : m_context(nullptr, &Decompressors::giveBack)
{
}

FrameReader::~FrameReader() = default;

Expected<QByteArray> FrameReader::unpacked(QByteArrayView payload)
{
    if (!m_context) {
        m_context.reset(Decompressors::taken());
        ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindow);
    }
    QByteArray out;
    const auto likely = std::min(4 * payload.size() + 1024, qsizetype(ZSTD_DStreamOutSize()));
    QByteArray part(likely, Qt::Uninitialized);
    ZSTD_inBuffer input{payload.data(), size_t(payload.size()), 0};
    for (;;) {
        ZSTD_outBuffer output{part.data(), size_t(part.size()), 0};
        if (ZSTD_isError(ZSTD_decompressStream(m_context.get(), &output, &input)) != 0) {
            return failure(ErrorKind::BadReply, u"a packed frame is damaged"_s);
        }
        out.append(part.constData(), qsizetype(output.pos));
        if (out.size() > largestFrame) {
            return failure(ErrorKind::BadReply, u"a packed frame grows beyond its limit"_s);
        }
        if (input.pos == input.size && output.pos < output.size) {
            return out;
        }
    }
}

Expected<std::optional<Frame>> FrameReader::next()
{
    if (m_buffer.size() < 2) {
        return std::nullopt;
    }
    const auto mark = quint8(m_buffer.at(0));
    const auto type = Frame::Type(mark & ~packedMark);
    if (type < Frame::Type::Request || type > Frame::Type::Blob) {
        return failure(ErrorKind::BadReply, u"a frame of unknown type %1"_s.arg(mark));
    }
    const auto length = readLength(QByteArrayView(m_buffer).sliced(1));
    if (!length) {
        return std::unexpected(length.error());
    }
    const auto body = 1 + length->bytes + length->value;
    if (length->bytes == 0 || m_buffer.size() < body + checksumSize) {
        return std::nullopt;
    }
    const auto whole = QByteArrayView(m_buffer).first(body);
    if (checksum(whole) != qFromLittleEndian<quint32>(m_buffer.constData() + body)) {
        return failure(ErrorKind::BadReply, u"a frame's checksum differs"_s);
    }
    const auto content = whole.sliced(1 + length->bytes);
    auto payload = (mark & packedMark) != 0 ? unpacked(content) : Expected<QByteArray>(content.toByteArray());
    m_buffer.remove(0, body + checksumSize);
    return std::move(payload).transform([&](QByteArray &&bytes) { return std::optional(Frame{.type = type, .payload = std::move(bytes)}); });
}
}
