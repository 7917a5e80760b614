// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbering.h"

#include "protocol/messages.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype hashSize = 16;

/** The same changes always have the same bytes, so these tell whether a batch is the same. */
QByteArray hashOf(const QList<Change> &changes)
{
    const SyncRequest only{.changes = changes, .cursors = {}, .digest = {}, .repairs = {}, .offers = {}, .blobs = {}};
    return QCryptographicHash::hash(encoded(only), QCryptographicHash::Sha256).first(hashSize);
}
}

Expected<Sequel> Numbering::judge(const PairedDevice &device, qint64 settled, const QList<Change> &changes) const
{
    auto expected = settled;
    if (!std::ranges::all_of(changes, [&](const Change &change) { return change.number == ++expected; })) {
        return failure(ErrorKind::BadReply, u"the changes after %1 leave a gap"_s.arg(settled));
    }
    if (settled > device.lastNumber) {
        return Sequel::Lost;
    }
    if (settled == device.lastNumber) {
        return Sequel::Fresh;
    }
    if (changes.isEmpty()) {
        return Sequel::Late;
    }
    const auto known = m_devices.batch(device.id, changes.first().number);
    if (!known) {
        return std::unexpected(known.error());
    }
    return *known && (*known)->last == changes.last().number && (*known)->hash == hashOf(changes) ? Sequel::Late : Sequel::Forked;
}

Expected<void> Numbering::keep(const PairedDevice &device, const QList<Change> &changes)
{
    if (changes.isEmpty()) {
        return {};
    }
    return m_devices.keepBatch(device.id, {.first = changes.first().number, .last = changes.last().number, .hash = hashOf(changes)});
}
}
