// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Complaint latestChoicesStand(const Aftermath &aftermath)
{
    struct Latest {
        qint64 clock = 0;
        Value value;
        bool isSure = true;
        QList<Value> all;
    };
    QMap<std::pair<Aftermath::Name, quint8>, Latest> choices;
    QSet<Aftermath::Name> unsure;
    for (const auto &edit : aftermath.ledger().edits()) {
        const auto &change = edit.deed.change;
        const Aftermath::Name name{change.kind, change.record};
        if (change.verb == Change::Verb::Withdraw || !edit.certain || !aftermath.isOnSpeakingDevice(edit)) {
            unsure.insert(name);
        }
        for (const auto &[key, value] : change.values.asKeyValueRange()) {
            if (recordKind(change.kind)->field(key)->merge != Merge::Choice) {
                continue;
            }
            auto &latest = choices[{name, key}];
            latest.all.append(value);
            latest.isSure = latest.isSure && change.clock != latest.clock;
            if (change.clock >= latest.clock) {
                latest.clock = change.clock;
                latest.value = value;
            }
        }
    }
    const bool isTold = aftermath.school().restorations() == 0 && !aftermath.hasCopies();
    for (const auto &[where, latest] : choices.asKeyValueRange()) {
        const auto &[name, key] = where;
        if (aftermath.isRefused(name) || unsure.contains(name)) {
            continue;
        }
        const auto there = aftermath.atHub(name, key);
        if (isTold && latest.isSure && there != latest.value) {
            return u"the latest choice about %1 does not stand"_s.arg(nameOf(name));
        }
        if (!latest.all.contains(there)) {
            return u"nobody chose what %1 says"_s.arg(nameOf(name));
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
        if (!edit.certain || aftermath.isRefused(name) || !aftermath.isOnSpeakingDevice(edit)) {
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
