// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "key_pair.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using SigningKey = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;
using ExchangeKey = std::array<unsigned char, crypto_scalarmult_curve25519_BYTES>;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/** libsodium wants to be woken once; it may be asked as often as one likes. */
void wake()
{
    if (sodium_init() < 0) {
        qFatal("libsodium finds no source of randomness");
    }
}

SigningKey signingKeyOf(const KeyPair &pair)
{
    // As Ed25519 has it: the seed, then the public key.
    SigningKey key{};
    std::copy_n(in(pair.seed), keySize, key.begin());
    std::copy_n(in(pair.publicKey), keySize, key.begin() + keySize);
    return key;
}
}

KeyPair KeyPair::made()
{
    wake();
    QByteArray seed(keySize, Qt::Uninitialized);
    randombytes_buf(seed.data(), size_t(seed.size()));
    return fromSeed(seed);
}

KeyPair KeyPair::fromSeed(const QByteArray &seed)
{
    wake();
    Q_ASSERT(seed.size() == keySize);
    KeyPair pair{.seed = seed, .publicKey = QByteArray(keySize, Qt::Uninitialized)};
    SigningKey key{};
    crypto_sign_seed_keypair(out(pair.publicKey), key.data(), in(seed));
    return pair;
}

QByteArray signatureOf(const QByteArray &message, const KeyPair &signer)
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), size_t(message.size()), signingKeyOf(signer).data());
    return signature;
}

Expected<void> checkSignature(const QByteArray &signature, const QByteArray &message, const QByteArray &signer)
{
    wake();
    const bool fits = signature.size() == signatureSize && signer.size() == keySize
        && crypto_sign_verify_detached(in(signature), in(message), size_t(message.size()), in(signer)) == 0;
    return fits ? Expected<void>() : failure(ErrorKind::BadSignature, u"a signature that does not fit"_s);
}

Expected<QByteArray> sealed(const QByteArray &secret, const QByteArray &reader)
{
    wake();
    ExchangeKey key{};
    if (reader.size() != keySize || crypto_sign_ed25519_pk_to_curve25519(key.data(), in(reader)) != 0) {
        return failure(ErrorKind::BadInput, u"a public key that is none"_s);
    }
    QByteArray box(secret.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(out(box), in(secret), size_t(secret.size()), key.data()) != 0) {
        return failure(ErrorKind::BadInput, u"a public key that nothing can be sealed to"_s);
    }
    return box;
}

Expected<QByteArray> opened(const QByteArray &box, const KeyPair &reader)
{
    ExchangeKey open{};
    ExchangeKey secret{};
    const auto other = failure(ErrorKind::OtherReader, u"this was sealed for somebody else"_s);
    if (box.size() < qsizetype(crypto_box_SEALBYTES) || crypto_sign_ed25519_pk_to_curve25519(open.data(), in(reader.publicKey)) != 0
        || crypto_sign_ed25519_sk_to_curve25519(secret.data(), signingKeyOf(reader).data()) != 0) {
        return other;
    }
    QByteArray content(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const bool fits = crypto_box_seal_open(out(content), in(box), size_t(box.size()), open.data(), secret.data()) == 0;
    sodium_memzero(secret.data(), secret.size());
    return fits ? Expected<QByteArray>(content) : other;
}

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}
}
