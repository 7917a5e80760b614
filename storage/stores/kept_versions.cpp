// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kept_versions.h"

#include "records/work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<QList<KeptVersion>> KeptVersions::all() const
{
    auto versions = fromHub();
    const auto refusals = versions ? refused() : std::unexpected(versions.error());
    if (!refusals) {
        return std::unexpected(refusals.error());
    }
    versions->append(*refusals);
    std::ranges::stable_sort(*versions, {}, &KeptVersion::at);
    return versions;
}

Expected<QList<KeptVersion>> KeptVersions::of(Kind kind, const Id &record) const
{
    return all().transform([&](QList<KeptVersion> versions) {
        versions.removeIf([&](const KeptVersion &version) { return version.kind != kind || version.record != record; });
        return versions;
    });
}

Expected<QList<KeptVersion>> KeptVersions::fromHub() const
{
    const auto texts = m_records.select<KeptText>("WHERE settled_at IS NULL ORDER BY written_at, id");
    if (!texts) {
        return std::unexpected(texts.error());
    }
    QList<KeptVersion> versions;
    for (const auto &text : *texts) {
        if (text.field > 255 || recordKind(text.aboutKind)->field(quint8(text.field)) == nullptr) {
            continue; // of a field that only a newer program knows
        }
        const auto compare = compared(text.aboutKind, text.about, quint8(text.field), text.text);
        const auto item = compare ? itemOf(text.aboutKind, text.about, {}) : std::unexpected(compare.error());
        if (!item) {
            return std::unexpected(item.error());
        }
        versions.append({.id = text.id,
                         .kind = text.aboutKind,
                         .record = text.about,
                         .item = *item,
                         .texts = {*compare},
                         .device = text.device,
                         .at = text.writtenAt});
    }
    return versions;
}

Expected<QList<KeptVersion>> KeptVersions::refused() const
{
    const auto changes = m_outbox.notAccepted();
    if (!changes) {
        return std::unexpected(changes.error());
    }
    QList<KeptVersion> versions;
    for (const auto &change : *changes) {
        const auto item = itemOf(change.kind, change.record, change.values);
        if (!item) {
            return std::unexpected(item.error());
        }
        KeptVersion version{.source = KeptVersion::Source::Refused,
                            .number = change.number,
                            .kind = change.kind,
                            .record = change.record,
                            .item = *item,
                            .at = change.refusedAt,
                            .reason = change.reason};
        for (const auto &[field, value] : change.values.asKeyValueRange()) {
            if (!std::holds_alternative<QString>(value)) {
                continue;
            }
            const auto compare = compared(change.kind, change.record, field, std::get<QString>(value));
            if (!compare) {
                return std::unexpected(compare.error());
            }
            version.texts.append(*compare);
        }
        versions.append(version);
    }
    return versions;
}

Expected<KeptVersion::Text> KeptVersions::compared(Kind kind, const Id &record, quint8 field, const QString &kept) const
{
    return m_records.find(kind, record).transform([&](const std::optional<Record> &found) {
        return KeptVersion::Text{.field = field, .kept = kept, .current = found ? Kept<QString>::from(found->values.value(field)) : QString()};
    });
}

Expected<Id> KeptVersions::itemOf(Kind kind, const Id &record, const Values &values) const
{
    if (kind == Kind::PlanItem) {
        return record;
    }
    const auto *field = recordKind(kind)->field("item"_L1);
    if (field == nullptr) {
        return Id();
    }
    if (values.contains(field->key)) {
        return Kept<Id>::from(values.value(field->key));
    }
    return m_records.find(kind, record).transform([field](const std::optional<Record> &found) {
        return found ? Kept<Id>::from(found->values.value(field->key)) : Id();
    });
}

Expected<Values> KeptVersions::valuesOf(const KeptVersion &version) const
{
    if (version.source == KeptVersion::Source::OtherDevice) {
        Values values;
        for (const auto &text : version.texts) {
            values.insert(text.field, text.kept);
        }
        return values;
    }
    const auto changes = m_outbox.notAccepted();
    if (!changes) {
        return std::unexpected(changes.error());
    }
    const auto found = std::ranges::find(*changes, version.number, &NotAccepted::number);
    return found == changes->end() ? failure(ErrorKind::NotFound, u"this version was decided about already"_s) : Expected<Values>(found->values);
}

Expected<void> KeptVersions::restore(const KeptVersion &version, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto values = valuesOf(version);
        if (!values) {
            return std::unexpected(values.error());
        }
        return m_writer.set({.kind = version.kind, .id = version.record, .values = *values}, now).and_then([&] { return letGo(version, now); });
    });
}

Expected<void> KeptVersions::letGo(const KeptVersion &version, const QDateTime &now)
{
    if (version.source == KeptVersion::Source::Refused) {
        return m_outbox.settleNotAccepted(version.number, now);
    }
    return m_database.transaction([&] {
        const auto settledAt = kindOf<KeptText>().field("settled_at"_L1)->key;
        return m_writer.set({.kind = Kind::KeptText, .id = version.id, .values = {{settledAt, Kept<QDateTime>::to(now)}}}, now);
    });
}
}
