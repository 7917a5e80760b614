// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change_desk.h"

#include "access/access.h"
#include "records/work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// A clock further ahead is broken beyond what the order of edits can bear.
constexpr qint64 furthestAhead = qint64(30) * 366 * 24 * 3600 * 1000;

std::unexpected<Error> notAllowed(const RecordKind &kind)
{
    return failure(ErrorKind::NotAllowed, u"this %1 is not theirs to write"_s.arg(kind.table));
}

/** The fields that are filled in. */
Values withoutEmpty(const Values &values)
{
    Values filled;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        if (!std::holds_alternative<std::monostate>(value)) {
            filled.insert(key, value);
        }
    }
    return filled;
}

/** Receipt times and their like: what only the hub knows, set when it takes the record. */
void setHubFields(Record &record, const QDateTime &now)
{
    for (const auto &field : recordKind(record.kind)->fields) {
        if (field.writers == Roles(Role::Hub) && field.type == FieldType::Instant) {
            record.values.insert(field.key, Kept<QDateTime>::to(now));
        }
    }
}

/** Texts that are written once and for all: the hub never lets go of them. */
bool isDocument(const RecordKind &kind)
{
    return std::ranges::any_of(kind.fields, [](const Field &field) { return field.merge == Merge::Document && field.type == FieldType::Text; });
}

/** Is it the change that doesn't fit, rather than the storage that failed? */
bool isRefusal(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == NotAllowed || kind == Invalid || kind == Stale || kind == NotFound;
}
}

Expected<std::optional<ErrorKind>> ChangeDesk::apply(const Change &change)
{
    const auto judged = [&]() -> Expected<void> {
        if (change.clock <= 0 || change.clock / 65536 > m_now.toMSecsSinceEpoch() + furthestAhead) {
            return failure(ErrorKind::Invalid, u"a clock out of any range"_s);
        }
        const auto row = m_book.store().find(change.kind, change.record);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row && !maySee(m_standing, (*row)->scope)) {
            return notAllowed(*recordKind(change.kind));
        }
        if (change.verb == Change::Verb::Withdraw) {
            return *row ? withdraw(**row) : failure(ErrorKind::NotFound, u"nothing to withdraw"_s);
        }
        return *row ? set(**row, change) : make(change);
    }();
    if (judged) {
        return std::nullopt;
    }
    return isRefusal(judged.error().kind) ? Expected<std::optional<ErrorKind>>(judged.error().kind) : std::unexpected(judged.error());
}

Expected<void> ChangeDesk::make(const Change &change)
{
    const auto &kind = *recordKind(change.kind);
    Record record{.kind = change.kind, .id = change.record, .values = withoutEmpty(change.values)};
    if (auto fits = validate(record); !fits) {
        return failure(ErrorKind::Invalid, fits.error().detail);
    }
    auto row = m_book.placed(record);
    if (!row) {
        return std::unexpected(row.error());
    }
    const bool writesOwnFields = std::ranges::all_of(record.values.keys(),
                                                     [&](quint8 key) { return kind.field(key)->writers.testFlag(m_standing.role); });
    if (!writesOwnFields || !mayMake(m_standing, record, row->scope)) {
        return notAllowed(kind);
    }
    if (auto known = checkSubject(record); !known) {
        return known;
    }
    setHubFields(row->record, m_now);
    return m_book.make(*row, by(change));
}

Expected<void> ChangeDesk::set(const HubRow &row, const Change &change)
{
    const auto &kind = *recordKind(change.kind);
    const auto owner = ownerOf(row.record);
    if (row.withdrawn && (owner.isNull() || owner != m_standing.person)) {
        return failure(ErrorKind::NotFound, u"the %1 was withdrawn"_s.arg(kind.table));
    }
    Values taken;
    bool stale = false;
    for (const auto &[key, value] : change.values.asKeyValueRange()) {
        const auto &field = *kind.field(key);
        if (!mayWrite(m_standing, field, owner, row.scope)) {
            return notAllowed(kind);
        }
        const Proposal proposal{.value = value, .base = change.base, .clock = change.clock, .device = m_device};
        switch (merged(field.merge, row.record.values.value(key), row.versionOf(key), proposal)) {
        case Verdict::Take:
            taken.insert(key, value);
            break;
        case Verdict::Keep:
            break;
        case Verdict::Stale:
            stale = true;
            break;
        case Verdict::Fixed:
            return failure(ErrorKind::NotAllowed, u"%1 never changes"_s.arg(field.name));
        }
    }
    if (!taken.isEmpty() || row.withdrawn) {
        if (auto changed = m_book.change(row, taken, by(change)); !changed) {
            return changed;
        }
    }
    return stale ? failure(ErrorKind::Stale, u"somebody else wrote first"_s) : Expected<void>();
}

Expected<void> ChangeDesk::withdraw(const HubRow &row)
{
    const auto &kind = *recordKind(row.record.kind);
    if (!mayMake(m_standing, row.record, row.scope) || isDocument(kind)) {
        return notAllowed(kind);
    }
    return row.withdrawn ? Expected<void>() : m_book.withdraw(row);
}

Expected<void> ChangeDesk::checkSubject(const Record &record)
{
    const auto &kind = *recordKind(record.kind);
    const auto *about = kind.field("item"_L1);
    if (kind.owner == 0 || about == nullptr) {
        return {};
    }
    const auto item = m_book.store().find(Kind::PlanItem, Kept<Id>::from(record.values.value(about->key)));
    if (!item) {
        return std::unexpected(item.error());
    }
    if (!*item) {
        return failure(ErrorKind::NotFound, u"there never was such an item"_s);
    }
    if (!m_standing.groups.contains((*item)->scope.key)) {
        return notAllowed(kind);
    }
    return record.kind == Kind::Feedback ? checkHandIn(record) : Expected<void>();
}

Expected<void> ChangeDesk::checkHandIn(const Record &feedback)
{
    const auto given = fromRecord<Feedback>(feedback);
    if (given.handIn.isNull()) {
        return {};
    }
    const auto found = m_book.store().find(Kind::HandIn, given.handIn);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(ErrorKind::NotFound, u"there is no such hand-in"_s);
    }
    const auto handIn = fromRecord<HandIn>((*found)->record);
    return handIn.student == given.student && handIn.item == given.item ? Expected<void>()
                                                                        : failure(ErrorKind::NotAllowed, u"the hand-in is about something else"_s);
}
}
