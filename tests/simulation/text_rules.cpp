// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
bool isUnderSharedName(const Aftermath &aftermath, const Edit &edit, quint8 field)
{
    // To a hub that was put back two machines with one name look like one until each has sent work; so one may replace the other's.
    const auto isCopied = [&](int device) {
        return std::ranges::any_of(aftermath.holdings(), [&](const Aftermath::Holding &holding) {
            return holding.seat->copied && holding.seat->device->number() == device;
        });
    };
    const auto &change = edit.deed.change;
    const auto isOther = [&](const Edit &other) {
        const auto &theirs = other.deed.change;
        return &other != &edit && theirs.kind == change.kind && theirs.record == change.record && theirs.values.contains(field)
            && isCopied(other.device);
    };
    return aftermath.wasPutBack() && isCopied(edit.device) && std::ranges::any_of(aftermath.ledger().edits(), isOther);
}

bool isOutOfSight(const Aftermath &aftermath, const Edit &edit)
{
    // A hub that was put back gets back from its people what they may still see; of a student who moved on that isn't all.
    const auto owner = recordKind(edit.deed.change.kind)->owner;
    const auto student = owner == 0 ? Id() : Kept<Id>::from(edit.deed.change.values.value(owner));
    return aftermath.wasPutBack() && !student.isNull() && student != edit.person && aftermath.ledger().hasMoved(student);
}

bool wasTakenAway(const Aftermath &aftermath, const Change &change)
{
    // A hub that was put back may not know of it any more.
    return aftermath.wasPutBack() && std::ranges::any_of(aftermath.ledger().edits(), [&](const Edit &edit) {
               const auto &gone = edit.deed.change;
               const auto isAbout = [&](const Value &value) { return Kept<Id>::from(value) == gone.record; };
               return gone.verb == Change::Verb::Withdraw && (gone.record == change.record || std::ranges::any_of(change.values, isAbout));
           });
}

bool waits(const Aftermath &aftermath, const Aftermath::Name &name, quint8 field, const Value &value)
{
    return std::ranges::any_of(aftermath.holdings(), [&](const Aftermath::Holding &holding) {
        return holding.waiting > 0 && mustHave(Outbox(holding.seat->device->database()).pending(name.first, name.second)).value(field) == value;
    });
}

void collect(QSet<QString> &into, const Values &values)
{
    for (const auto &value : values) {
        if (isText(value)) {
            into.insert(std::get<QString>(value));
        }
    }
}

/** Every text that is at the hub, on a device or among what was not accepted, or that somebody who saw it replaced. */
QSet<QString> accountedFor(const Aftermath &aftermath)
{
    QSet<QString> texts;
    for (const auto &row : aftermath.hub()) {
        collect(texts, row.withdrawn ? Values() : row.record.values);
    }
    for (const auto &holding : aftermath.holdings()) {
        for (const auto &row : holding.rows) {
            collect(texts, row.values);
        }
        for (const auto &refused : holding.notAccepted) {
            collect(texts, refused.values);
        }
    }
    for (const auto &edit : aftermath.ledger().edits()) {
        collect(texts, edit.deed.replaced);
    }
    return texts;
}

bool mayBeGone(const Aftermath &aftermath, const Edit &edit)
{
    const auto &change = edit.deed.change;
    const auto &kind = *recordKind(change.kind);
    // The teachers' last word about a plan is that it goes.
    const bool isPlan = kind.scope == ScopeType::Group && (aftermath.isWithdrawn({change.kind, change.record}) || wasTakenAway(aftermath, change));
    // What a teacher wrote about somebody goes with them.
    const bool isErasedWork = aftermath.ledger().wasErased(edit.person)
        || (kind.owner != 0 && aftermath.ledger().wasErased(Kept<Id>::from(change.values.value(kind.owner))));
    const bool isErasedName = change.kind == Kind::Person && aftermath.ledger().wasErased(change.record);
    // What the office said to a hub that was put back since, it says again.
    const bool isForgotten = edit.device == 0 && aftermath.wasPutBack();
    return !edit.certain || isPlan || isErasedWork || isErasedName || isForgotten || isOutOfSight(aftermath, edit);
}
}

Complaint everyTextIsThere(const Aftermath &aftermath)
{
    const auto texts = accountedFor(aftermath);
    for (const auto &edit : aftermath.ledger().edits()) {
        if (mayBeGone(aftermath, edit)) {
            continue;
        }
        const auto &change = edit.deed.change;
        for (const auto &[key, value] : change.values.asKeyValueRange()) {
            const bool isMissing = isText(value) && !texts.contains(std::get<QString>(value));
            if (isMissing && !waits(aftermath, {change.kind, change.record}, key, value) && !isUnderSharedName(aftermath, edit, key)) {
                return u"\"%1\", saved on device %2, is nowhere"_s.arg(std::get<QString>(value)).arg(edit.device);
            }
        }
    }
    return std::nullopt;
}
}
