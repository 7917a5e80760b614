// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change_desk.h"

#include "access/access.h"
#include "records/school.h"
#include "records/sharing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// A clock further ahead is broken beyond what the order of edits can bear.
constexpr qint64 furthestAhead = qint64(30) * 366 * 24 * 3600 * 1000;

/** Fields that name what somebody made before, about the same student and the same item. */
constexpr std::array references{std::pair{"hand_in"_L1, Kind::HandIn}, std::pair{"question"_L1, Kind::Question},
                                std::pair{"feedback"_L1, Kind::Feedback}};

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

QList<quint8> emptiedIn(const Values &values)
{
    QList<quint8> emptied;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        if (std::holds_alternative<std::monostate>(value)) {
            emptied.append(key);
        }
    }
    return emptied;
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

/** Is it the change that doesn't fit, rather than the storage that failed? */
bool isRefusal(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == NotAllowed || kind == Invalid || kind == Stale || kind == NotFound || kind == Erased;
}
}

Expected<std::optional<ErrorKind>> ChangeDesk::apply(const Change &change)
{
    const auto judged = judge(change);
    if (judged) {
        return std::nullopt;
    }
    return isRefusal(judged.error().kind) ? Expected<std::optional<ErrorKind>>(judged.error().kind) : std::unexpected(judged.error());
}

Expected<void> ChangeDesk::judge(const Change &change)
{
    if (change.clock <= 0 || change.clock / 65536 > m_now.toMSecsSinceEpoch() + furthestAhead) {
        return failure(ErrorKind::Invalid, u"a clock out of any range"_s);
    }
    const auto row = m_book.store().find(change.kind, change.record);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (auto kept = checkErasure(*row ? (*row)->record : Record{.kind = change.kind, .id = change.record, .values = change.values}); !kept) {
        return kept;
    }
    if (*row && !maySee(m_author.standing, (*row)->record, (*row)->scope)) {
        return notAllowed(*recordKind(change.kind));
    }
    if (change.verb == Change::Verb::Withdraw) {
        return *row ? withdraw(**row, change) : failure(ErrorKind::NotFound, u"nothing to withdraw"_s);
    }
    return *row ? set(**row, change) : make(change);
}

/** Erasure beats everything: nothing about an erased person is taken again, whoever still has it. */
Expected<void> ChangeDesk::checkErasure(const Record &record)
{
    const auto erased = m_roster.isErased(record.kind == Kind::Person ? record.id : ownerOf(record));
    if (!erased) {
        return std::unexpected(erased.error());
    }
    return *erased ? failure(ErrorKind::Erased, u"it is about somebody who was erased"_s) : Expected<void>();
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
                                                     [&](quint8 key) { return kind.field(key)->writers.testFlag(m_author.standing.role); });
    const bool isTheirs = writesOwnFields && mayMake(m_author.standing, record, row->scope);
    if (!isTheirs && !mayWitness(record, row->scope)) {
        return notAllowed(kind);
    }
    if (auto known = checkSubject(record); !known) {
        return known;
    }
    setHubFields(row->record, m_now);
    return m_book.make(*row, by(change), emptiedIn(change.values));
}

Expected<void> ChangeDesk::set(const HubRow &row, const Change &change)
{
    const auto &kind = *recordKind(change.kind);
    const auto owner = ownerOf(row.record);
    if (row.withdrawn && (owner.isNull() || owner != m_author.standing.person)) {
        return failure(ErrorKind::NotFound, u"the %1 was withdrawn"_s.arg(kind.table));
    }
    for (const auto &[key, value] : change.values.asKeyValueRange()) {
        const bool mayChange = mayWrite(m_author.standing, *kind.field(key), owner, row.scope);
        if (!mayChange && row.record.values.value(key) != value) {
            return notAllowed(kind);
        }
    }
    Values taken;
    bool stale = false;
    for (const auto &[key, value] : change.values.asKeyValueRange()) {
        const auto found = verdict(row, *kind.field(key), change);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (*found == Verdict::Fixed) {
            return failure(ErrorKind::NotAllowed, u"%1 never changes"_s.arg(kind.field(key)->name));
        }
        stale = stale || *found == Verdict::Stale;
        if (*found == Verdict::Take || *found == Verdict::TakeKeepingCurrent) {
            taken.insert(key, value);
        }
    }
    if (!taken.isEmpty() || row.withdrawn) {
        if (auto changed = m_book.change(row, taken, by(change)); !changed) {
            return changed;
        }
    }
    return stale ? failure(ErrorKind::Stale, u"somebody else wrote first"_s) : Expected<void>();
}

Expected<Verdict> ChangeDesk::verdict(const HubRow &row, const Field &field, const Change &change)
{
    const auto current = row.record.values.value(field.key);
    const auto version = row.versionOf(field.key);
    const Proposal proposal{.value = change.values.value(field.key), .base = change.base, .clock = change.clock, .device = m_author.device};
    const auto found = merged(field.merge, current, version, proposal);
    OtherText other{.record = row.record, .field = field.key, .text = {}, .clock = 0, .device = {}};
    if (found == Verdict::TakeKeepingCurrent) {
        other.text = current;
        other.clock = version.clock;
        other.device = version.device;
    } else if (found == Verdict::KeepWithProposal) {
        other.text = proposal.value;
        other.clock = proposal.clock;
        other.device = proposal.device;
    } else {
        return found;
    }
    return m_keptTexts.keep(other, m_now).transform([&] { return found; });
}

Expected<void> ChangeDesk::withdraw(const HubRow &row, const Change &change)
{
    const auto &kind = *recordKind(row.record.kind);
    if (!mayMake(m_author.standing, row.record, row.scope) || kind.isDocument()) {
        return notAllowed(kind);
    }
    // What a learner wrote elsewhere and this device had not seen stays; a teacher's withdrawal stands whatever was edited.
    const bool isTheirs = ownerOf(row.record) == m_author.standing.person;
    const Proposal gone{.value = {}, .base = change.base, .clock = change.clock, .device = m_author.device};
    const bool wroteElsewhere = std::ranges::any_of(kind.fields, [&](const Field &field) { return isUnseen(row.versionOf(field.key), gone); });
    if (row.withdrawn || (isTheirs && wroteElsewhere)) {
        return {};
    }
    return m_book.withdraw(row);
}

bool ChangeDesk::mayWitness(const Record &record, const Scope &scope) const
{
    return m_author.restoring && m_author.standing.role == Role::Teacher && recordKind(record.kind)->makers.testFlag(Role::Office)
        && maySee(m_author.standing, scope);
}

Expected<void> ChangeDesk::checkSubject(const Record &record)
{
    const auto &kind = *recordKind(record.kind);
    const auto *about = kind.field("item"_L1);
    const auto id = about == nullptr ? Id() : Kept<Id>::from(record.values.value(about->key));
    // A task of one's own may go on with what one did in a class one has left: it is nobody else's, and shows nothing of it.
    if (kind.owner == 0 || id.isNull() || record.kind == Kind::OwnTask) {
        return checkReferences(record);
    }
    const auto item = m_book.store().find(Kind::PlanItem, id);
    if (!item) {
        return std::unexpected(item.error());
    }
    if (!*item) {
        return checkOwnTask(record, id);
    }
    return m_author.standing.groups.contains((*item)->scope.key) ? checkReferences(record) : notAllowed(kind);
}

/** What a student gave themselves is their own, and so is what they note about it; nothing of it goes to anybody else. */
Expected<void> ChangeDesk::checkOwnTask(const Record &record, const Id &task)
{
    const auto own = m_book.store().find(Kind::OwnTask, task);
    if (!own) {
        return std::unexpected(own.error());
    }
    const bool isTheirs = *own && (*own)->scope.key == ownerOf(record) && recordKind(record.kind)->scope == ScopeType::Student;
    // The item may come back after the work about it.
    return isTheirs || (!*own && m_author.restoring) ? Expected<void>() : failure(ErrorKind::NotFound, u"there never was such an item"_s);
}

Expected<void> ChangeDesk::checkReferences(const Record &record)
{
    for (const auto &[name, kind] : references) {
        const auto *field = recordKind(record.kind)->field(name);
        const auto id = field == nullptr ? Id() : Kept<Id>::from(record.values.value(field->key));
        if (auto known = id.isNull() ? Expected<void>() : checkReference(record, kind, id); !known) {
            return known;
        }
    }
    return record.kind == Kind::CoachMessage ? checkCoach(record) : Expected<void>();
}

Expected<void> ChangeDesk::checkReference(const Record &record, Kind kind, const Id &id)
{
    const auto found = m_book.store().find(kind, id);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return m_author.restoring ? Expected<void>() : failure(ErrorKind::NotFound, u"there is no such %1"_s.arg(recordKind(kind)->table));
    }
    const auto itemOf = [](const Record &some) {
        const auto *field = recordKind(some.kind)->field("item"_L1);
        return field == nullptr ? Id() : Kept<Id>::from(some.values.value(field->key));
    };
    const auto item = itemOf(record);
    const bool isSameItem = item.isNull() || item == itemOf((*found)->record);
    return ownerOf((*found)->record) == ownerOf(record) && isSameItem
        ? Expected<void>()
        : failure(ErrorKind::NotAllowed, u"the %1 is about something else"_s.arg(recordKind(kind)->table));
}

/** Words wait for the coach they were meant for, who may be another one by now; but not for nobody. */
Expected<void> ChangeDesk::checkCoach(const Record &message)
{
    const auto coach = m_book.store().find(Kind::Person, fromRecord<CoachMessage>(message).coach);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const bool isTeacher = *coach && !(*coach)->withdrawn && fromRecord<Person>((*coach)->record).role == Role::Teacher;
    return isTeacher || (!*coach && m_author.restoring) ? Expected<void>() : failure(ErrorKind::NotFound, u"there is no such coach"_s);
}
}
