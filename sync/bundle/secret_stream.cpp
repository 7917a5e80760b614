// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secret_stream.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
static_assert(chunkMargin == crypto_secretstream_xchacha20poly1305_ABYTES);

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned char tagOf(ChunkEnd end)
{
    switch (end) {
    case ChunkEnd::Part:
        return crypto_secretstream_xchacha20poly1305_TAG_PUSH;
    case ChunkEnd::Bundle:
        return crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    case ChunkEnd::None:
        break;
    }
    return crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

Expected<ChunkEnd> endOf(unsigned char tag)
{
    for (const auto end : {ChunkEnd::None, ChunkEnd::Part, ChunkEnd::Bundle}) {
        if (tag == tagOf(end)) {
            return end;
        }
    }
    return failure(ErrorKind::Damaged, u"a chunk of an unknown kind"_s);
}
}

SecretStream::SecretStream()
    : m_state(std::make_unique<State>())
{
}

SecretStream::SecretStream(SecretStream &&) noexcept = default;
SecretStream &SecretStream::operator=(SecretStream &&) noexcept = default;
SecretStream::~SecretStream() = default;

QByteArray SecretStream::newKey()
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_keygen(out(key));
    return key;
}

std::pair<SecretStream, QByteArray> SecretStream::begun(const QByteArray &key)
{
    SecretStream stream;
    QByteArray start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(stream.m_state.get(), out(start), in(key));
    return {std::move(stream), start};
}

Expected<SecretStream> SecretStream::continued(const QByteArray &key, const QByteArray &start)
{
    SecretStream stream;
    const bool fits = key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES
        && start.size() == crypto_secretstream_xchacha20poly1305_HEADERBYTES
        && crypto_secretstream_xchacha20poly1305_init_pull(stream.m_state.get(), in(start), in(key)) == 0;
    return fits ? Expected<SecretStream>(std::move(stream)) : failure(ErrorKind::Damaged, u"no stream begins like that"_s);
}

QByteArray SecretStream::push(const Chunk &chunk, const QByteArray &about)
{
    QByteArray bytes(chunk.content.size() + chunkMargin, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(m_state.get(), out(bytes), nullptr, in(chunk.content), size_t(chunk.content.size()), in(about),
                                               size_t(about.size()), tagOf(chunk.end));
    return bytes;
}

Expected<Chunk> SecretStream::pull(const QByteArray &bytes, const QByteArray &about)
{
    if (bytes.size() < chunkMargin) {
        return failure(ErrorKind::Damaged, u"a chunk that is too short"_s);
    }
    Chunk chunk{.content = QByteArray(bytes.size() - chunkMargin, Qt::Uninitialized)};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(m_state.get(), out(chunk.content), nullptr, &tag, in(bytes), size_t(bytes.size()), in(about),
                                                   size_t(about.size()))
        != 0) {
        return failure(ErrorKind::Damaged, u"a chunk that is not as it was written"_s);
    }
    return endOf(tag).transform([&](ChunkEnd end) {
        chunk.end = end;
        return std::move(chunk);
    });
}
}
