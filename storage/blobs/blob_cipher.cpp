// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_cipher.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(BlobCipher::overhead == nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

quint8 *writable(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<quint8 *>(bytes.data()) + from;
}

const quint8 *readable(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

QByteArray derived(const QByteArray &secret, quint64 number)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    // Derivation takes exactly so much; a secret of another length is hashed to it.
    QByteArray master(crypto_kdf_KEYBYTES, Qt::Uninitialized);
    crypto_generichash(writable(master), size_t(master.size()), readable(secret), size_t(secret.size()), nullptr, 0);
    crypto_kdf_derive_from_key(writable(key), size_t(key.size()), number, "wwblobs_", readable(master));
    return key;
}
}

BlobCipher::BlobCipher(const QByteArray &secret)
{
    [[maybe_unused]] const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    m_blockKey = derived(secret, 1);
    m_nameKey = derived(secret, 2);
}

QByteArray BlobCipher::sealed(qint64 block, QByteArrayView content) const
{
    QByteArray sealed(content.size() + overhead, Qt::Uninitialized);
    // A nonce of 24 random bytes never comes twice, also when a block is written again with more in it.
    randombytes_buf(sealed.data(), nonceSize);
    const auto place = qToLittleEndian(block);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(sealed, nonceSize), nullptr, readable(content), quint64(content.size()),
                                               reinterpret_cast<const quint8 *>(&place), sizeof place, nullptr, readable(sealed),
                                               readable(m_blockKey));
    return sealed;
}

Expected<QByteArray> BlobCipher::opened(qint64 block, QByteArrayView sealed) const
{
    if (sealed.size() <= overhead) {
        return failure(ErrorKind::Corrupt, u"a block of a file is cut"_s);
    }
    QByteArray content(sealed.size() - overhead, Qt::Uninitialized);
    const auto place = qToLittleEndian(block);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(writable(content), nullptr, nullptr, readable(sealed.sliced(nonceSize)),
                                                                  quint64(sealed.size() - nonceSize), reinterpret_cast<const quint8 *>(&place),
                                                                  sizeof place, readable(sealed), readable(m_blockKey));
    return failed == 0 ? Expected<QByteArray>(content) : failure(ErrorKind::Corrupt, u"a block of a file is damaged"_s);
}

QString BlobCipher::fileName(const BlobName &name) const
{
    QByteArray hidden(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(writable(hidden), size_t(hidden.size()), readable(name.bytes()), size_t(BlobName::size), readable(m_nameKey),
                       size_t(m_nameKey.size()));
    return QString::fromLatin1(hidden.toHex());
}
}
