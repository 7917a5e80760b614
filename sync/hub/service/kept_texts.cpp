// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kept_texts.h"

#include "access/access.h"
#include "records/work.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<void> KeptTexts::keep(const OtherText &other, const QDateTime &now)
{
    const auto device = nameOf(other.device);
    if (!device) {
        return std::unexpected(device.error());
    }
    const auto text = Kept<QString>::from(other.text);
    const KeptText kept{
        .id = Id::derived({"kept", other.record.id.bytes(), QByteArray::number(other.field), QByteArray::number(other.clock), text.toUtf8()}),
        .owner = ownerOf(other.record),
        .aboutKind = other.record.kind,
        .about = other.record.id,
        .field = other.field,
        .text = text,
        .device = *device,
        .writtenAt = QDateTime::fromMSecsSinceEpoch(other.clock / 65536, QTimeZone::UTC),
        .settledAt = {},
    };
    const auto known = m_book.store().find(Kind::KeptText, kept.id);
    const auto row = known ? m_book.placed(toRecord(kept)) : std::unexpected(known.error());
    if (!row) {
        return std::unexpected(row.error());
    }
    return *known ? Expected<void>() : m_book.make(*row, {.clock = now.toMSecsSinceEpoch() * 65536, .device = {}});
}

Expected<QString> KeptTexts::nameOf(const Id &device) const
{
    if (device.isNull()) {
        return QString();
    }
    const auto found = m_devices.device(device);
    const bool isGone = !found && found.error().kind == ErrorKind::NotFound;
    return isGone ? QString() : found.transform([](const PairedDevice &known) { return known.name; });
}
}
