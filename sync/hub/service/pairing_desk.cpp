// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairing_desk.h"

#include "exchange.h"

#include "records/school.h"
#include "store_sqlite/hub_record_store.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// Crockford's base 32: no letter that is taken for a digit or another letter.
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr qsizetype selectorSize = 4;
constexpr qsizetype secretSize = 6;
constexpr qsizetype longestName = 100;

QString randomText(qsizetype size)
{
    QString text;
    while (text.size() < size) {
        text += alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
    }
    return text;
}

/** As people type it: any case, the dash or none, the letters that look like digits. */
QString normalised(const QString &code)
{
    QString text;
    for (auto letter : code.toUpper()) {
        letter = letter == u'O' ? u'0' : letter == u'I' || letter == u'L' ? u'1' : letter;
        if (alphabet.contains(letter)) {
            text += letter;
        }
    }
    return text;
}

QByteArray hashOfSecret(const QString &selector, const QString &secret)
{
    return QCryptographicHash::hash((selector + u'-' + secret).toUtf8(), QCryptographicHash::Sha256);
}

/** Takes as long whatever the difference. */
bool isSame(const QByteArray &one, const QByteArray &other)
{
    quint8 difference = one.size() == other.size() ? 0 : 1;
    for (qsizetype at = 0; at < std::min(one.size(), other.size()); ++at) {
        difference |= quint8(one[at] ^ other[at]);
    }
    return difference == 0;
}

std::unexpected<Error> notRight()
{
    return failure(ErrorKind::NotAllowed, u"a code that is not right"_s);
}
}

Expected<QString> PairingDesk::newCode(const Id &person, std::chrono::hours valid, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<QString> {
        if (const auto name = nameOf(person); !name) {
            return std::unexpected(name.error());
        }
        if (auto cleared = m_codes.removeExpired(now); !cleared) {
            return std::unexpected(cleared.error());
        }
        auto selector = randomText(selectorSize);
        for (auto taken = m_codes.find(selector); !taken || *taken; taken = m_codes.find(selector)) {
            if (!taken) {
                return std::unexpected(taken.error());
            }
            selector = randomText(selectorSize);
        }
        const auto secret = randomText(secretSize);
        const PairingCode code{
            .selector = selector, .secretHash = hashOfSecret(selector, secret), .person = person, .expiresAt = now.addDuration(valid)};
        return m_codes.add(code).transform([&] { return QString(selector + u'-' + secret); });
    });
}

Expected<Paired> PairingDesk::pair(const QString &code, const QString &deviceName, const QDateTime &now, const QByteArray &key)
{
    const auto typed = normalised(code);
    const auto selector = typed.first(std::min(selectorSize, typed.size()));
    const auto hash = hashOfSecret(selector, typed.sliced(selector.size()));
    // A failure counts, so the answer to it comes after the transaction and not out of it.
    const auto paired = m_database.transaction([&]() -> Expected<std::optional<Paired>> {
        const auto found = m_codes.find(selector);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found) {
            return std::nullopt;
        }
        if ((*found)->expiresAt <= now || (*found)->failures >= mostFailures) {
            return std::nullopt;
        }
        if (!isSame((*found)->secretHash, hash)) {
            return m_codes.countFailure(selector).transform([] { return std::optional<Paired>(); });
        }
        return m_codes.remove(selector)
            .and_then([&] { return admitted({.person = (*found)->person, .name = deviceName.left(longestName)}, key, now); })
            .transform([](const Paired &device) { return std::optional(device); });
    });
    if (!paired) {
        return std::unexpected(paired.error());
    }
    return *paired ? Expected<Paired>(**paired) : notRight();
}

Expected<Paired> PairingDesk::fork(const QByteArray &token, const QDateTime &now, const QByteArray &key)
{
    return m_database.transaction([&]() -> Expected<Paired> {
        const auto original = m_devices.withToken(hashOf(token));
        return original ? admitted({.person = original->person, .name = original->name, .forkedFrom = original->id}, key, now)
                        : std::unexpected(original.error());
    });
}

Expected<Paired> PairingDesk::admitted(PairedDevice device, const QByteArray &key, const QDateTime &now)
{
    const auto state = m_state.state();
    const auto name = state ? nameOf(device.person) : std::unexpected(state.error());
    const auto hubKey = name ? m_keys.hubKey() : std::unexpected(name.error());
    if (!hubKey) {
        return std::unexpected(hubKey.error());
    }
    device.id = Id::made(now);
    device.pairedAt = now;
    Paired paired{.device = device.id,
                  .token = QByteArray(32, Qt::Uninitialized),
                  .person = device.person,
                  .school = state->school,
                  .name = *name,
                  .hubKey = hubKey->publicKey};
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(paired.token.data()), paired.token.size() / 4);
    return m_devices.add(device, hashOf(paired.token))
        .and_then([&] { return key.isEmpty() ? Expected<void>() : m_keys.keep(device.id, key); })
        .transform([&] { return paired; });
}

Expected<QString> PairingDesk::nameOf(const Id &person) const
{
    const auto row = HubRecordStore(m_database).find(Kind::Person, person);
    if (!row) {
        return std::unexpected(row.error());
    }
    const bool isThere = *row && !(*row)->withdrawn;
    return isThere ? Expected<QString>(fromRecord<Person>((*row)->record).name) : failure(ErrorKind::NotFound, u"there is no such person"_s);
}
}
