// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
bool isStudent(const Id &person)
{
    return std::ranges::any_of(simPeople, [&](const SimPerson &known) { return known.role == Role::Student && personId(known) == person; });
}

/** What students chose, in each field. */
struct Choices {
    struct Latest {
        qint64 clock = 0;
        Value value;
        bool isSure = true;
        QList<Value> all;
    };
    QMap<std::pair<Aftermath::Name, quint8>, Latest> latest;
    QSet<Aftermath::Name> unsure; ///< What they said last may not have reached the hub.

    void note(const Aftermath::Name &name, quint8 key, const Value &value, qint64 clock)
    {
        auto &field = latest[{name, key}];
        field.all.append(value);
        field.isSure = field.isSure && clock != field.clock;
        if (clock >= field.clock) {
            field.clock = clock;
            field.value = value;
        }
    }
};

Choices choicesOf(const Aftermath &aftermath)
{
    Choices choices;
    for (const auto &edit : aftermath.ledger().edits()) {
        // A choice is a student's own; what others try is no choice.
        if (!isStudent(edit.person)) {
            continue;
        }
        const auto &change = edit.deed.change;
        const Aftermath::Name name{change.kind, change.record};
        if (change.verb == Change::Verb::Withdraw || !edit.certain || !aftermath.isOnSpeakingDevice(edit)) {
            choices.unsure.insert(name);
        }
        for (const auto &[key, value] : change.values.asKeyValueRange()) {
            if (recordKind(change.kind)->field(key)->merge == Merge::Choice) {
                choices.note(name, key, value, change.clock);
            }
        }
    }
    return choices;
}

/** Had a coach seen it, who may not see it any more when the hub has forgotten that? */
bool isFormerCoachs(const Aftermath &aftermath, const Edit &edit)
{
    const auto student = Kept<Id>::from(aftermath.atHub({edit.deed.change.kind, edit.deed.change.record}, 1));
    return edit.deed.change.kind == Kind::CoachMessage && aftermath.wasPutBack() && edit.person != student
        && aftermath.ledger().hadOtherCoach(student);
}
}

Complaint latestChoicesStand(const Aftermath &aftermath)
{
    const auto choices = choicesOf(aftermath);
    const bool isTold = aftermath.school().restorations() == 0 && !aftermath.hasCopies();
    for (const auto &[where, latest] : choices.latest.asKeyValueRange()) {
        const auto &[name, key] = where;
        const auto there = aftermath.atHub(name, key);
        const bool isSaid = !aftermath.isWithdrawn(name) && !std::holds_alternative<std::monostate>(there);
        const bool isKnown = !aftermath.isRefused(name) && !choices.unsure.contains(name);
        if (isKnown && isTold && latest.isSure && there != latest.value) {
            return u"the latest choice about %1 does not stand"_s.arg(nameOf(name));
        }
        if ((isKnown || isSaid) && !latest.all.contains(there)) {
            return u"nobody whose choice it is chose what %1 says"_s.arg(nameOf(name));
        }
    }
    return std::nullopt;
}

Complaint everyMinuteCountsOnce(const Aftermath &aftermath)
{
    struct Count {
        qint64 certain = 0;
        qint64 perhaps = 0;
        bool isSure = true;
    };
    QMap<std::pair<Id, Id>, Count> counts;
    const auto minutesOf = [](const Values &values) { return integerOf(values.value(4)); };
    for (const auto &edit : aftermath.ledger().edits()) {
        const auto &change = edit.deed.change;
        if (change.kind != Kind::WorkedTime) {
            continue;
        }
        auto &count = counts[{Kept<Id>::from(change.values.value(1)), Kept<Id>::from(change.values.value(2))}];
        const auto more = minutesOf(change.values) - minutesOf(edit.deed.replaced);
        (edit.certain && aftermath.isOnSpeakingDevice(edit) ? count.certain : count.perhaps) += more;
        count.isSure = count.isSure && !aftermath.isRefused({change.kind, change.record});
    }
    QMap<std::pair<Id, Id>, qint64> there;
    for (const auto &[name, row] : aftermath.hub().asKeyValueRange()) {
        if (name.first == Kind::WorkedTime && !row.withdrawn) {
            there[{Kept<Id>::from(row.record.values.value(1)), Kept<Id>::from(row.record.values.value(2))}] += minutesOf(row.record.values);
        }
    }
    for (const auto &[about, count] : counts.asKeyValueRange()) {
        const auto found = there.value(about);
        if (count.isSure && !aftermath.hasCopies() && (found < count.certain || found > count.certain + count.perhaps)) {
            return u"%1 to %2 minutes were worked, the hub counts %3"_s.arg(count.certain).arg(count.certain + count.perhaps).arg(found);
        }
    }
    return std::nullopt;
}

Complaint marksStay(const Aftermath &aftermath)
{
    for (const auto &edit : aftermath.ledger().edits()) {
        const auto &change = edit.deed.change;
        const Aftermath::Name name{change.kind, change.record};
        if (!edit.certain || aftermath.isRefused(name) || !aftermath.isOnSpeakingDevice(edit) || isFormerCoachs(aftermath, edit)) {
            continue;
        }
        for (const auto &key : change.values.keys()) {
            const bool isMark = recordKind(change.kind)->field(key)->merge == Merge::Mark;
            const bool isHere = aftermath.hub().contains(name) && std::holds_alternative<std::monostate>(aftermath.atHub(name, key));
            if (isMark && isHere) {
                return u"a mark on %1 is gone"_s.arg(nameOf(name));
            }
        }
    }
    return std::nullopt;
}

Complaint everyReceiptIsGiven(const Aftermath &aftermath)
{
    for (const auto &[name, row] : aftermath.hub().asKeyValueRange()) {
        for (const auto &field : recordKind(name.first)->fields) {
            const bool isReceipt = field.merge == Merge::Mark && field.writers == Roles(Role::Hub);
            if (isReceipt && !row.withdrawn && std::holds_alternative<std::monostate>(row.record.values.value(field.key))) {
                return u"%1 came to the hub without a receipt"_s.arg(nameOf(name));
            }
        }
    }
    return std::nullopt;
}

Complaint laterEditsHaveLaterClocks(const Aftermath &aftermath)
{
    QHash<QString, qint64> clocks;
    for (const auto &edit : aftermath.ledger().edits()) {
        if (!edit.certain) {
            continue;
        }
        for (const auto &value : edit.deed.replaced) {
            if (isText(value) && clocks.value(std::get<QString>(value)) >= edit.deed.change.clock) {
                return u"\"%1\" was replaced by an edit with an earlier clock"_s.arg(std::get<QString>(value));
            }
        }
        for (const auto &value : edit.deed.change.values) {
            if (isText(value)) {
                clocks.insert(std::get<QString>(value), edit.deed.change.clock);
            }
        }
    }
    return std::nullopt;
}
}
