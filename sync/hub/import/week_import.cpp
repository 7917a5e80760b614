// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_import.h"

#include "records/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Values valuesOf(const SubjectRow &row, const Id &plan)
{
    auto item = row.row.item;
    item.plan = plan;
    item.subject = row.subject;
    return toRecord(item).values;
}

/** What the file says otherwise than before; a value it no longer has is cleared. */
Values corrections(const Values &before, const Values &after)
{
    Values different;
    for (const auto &[key, value] : after.asKeyValueRange()) {
        if (before.value(key) != value) {
            different.insert(key, value);
        }
    }
    for (const auto key : before.keys()) {
        if (!after.contains(key)) {
            different.insert(key, {});
        }
    }
    return different;
}

/** The last day the item speaks of, or that of its week. */
QDate lastDay(const SourceItem &known)
{
    const auto item = fromRecord<PlanItem>({.kind = Kind::PlanItem, .id = known.item, .values = known.values});
    if (!item.day.isValid() && !item.due.isValid()) {
        return Week::fromOrdinal(known.week).sunday();
    }
    return std::max(item.day.isValid() ? item.day : item.due, item.due.isValid() ? item.due : item.day);
}
}

Expected<ImportCounts> WeekImport::apply(const ImportFile &file)
{
    const auto source = m_sources.sourceNamed(file.group, file.source);
    const auto known = source ? m_sources.itemsOf(*source) : std::unexpected(source.error());
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto matches = matched(*known, file.rows);
    auto vanished = *known;
    QSet<Id> taken;
    for (const auto &item : *known) {
        taken.insert(item.item);
    }
    ImportCounts counts;
    for (qsizetype number = 0; number < file.rows.size(); ++number) {
        const auto &row = file.rows[number];
        const auto *before = matches[number] ? &known->at(*matches[number]) : nullptr;
        const auto plan = planOf(file.group, row.row.week);
        const auto id = !plan ? std::unexpected(plan.error()) : before != nullptr ? Expected<Id>(before->item) : newId(file, row, taken);
        if (!id) {
            return std::unexpected(id.error());
        }
        taken.insert(*id);
        vanished.removeIf([&](const SourceItem &item) { return item.item == *id; });
        const SourceItem item{.item = *id,
                              .key = row.row.key,
                              .subject = row.subject,
                              .week = row.row.week.ordinal(),
                              .position = int(number),
                              .values = valuesOf(row, *plan),
                              .steps = {}};
        const auto outcome = take(*source, before, item, row.row.steps);
        if (!outcome) {
            return std::unexpected(outcome.error());
        }
        ++(*outcome == Outcome::Made ? counts.made : *outcome == Outcome::Changed ? counts.changed : counts.unchanged);
    }
    return withdrawVanished(*source, vanished, file).transform([&](int withdrawn) {
        counts.withdrawn = withdrawn;
        return counts;
    });
}

Expected<WeekImport::Outcome> WeekImport::take(qint64 source, const SourceItem *before, const SourceItem &item, const QStringList &steps)
{
    return before == nullptr ? make(source, item, steps) : correct(source, *before, item, steps);
}

Expected<WeekImport::Outcome> WeekImport::make(qint64 source, SourceItem item, const QStringList &steps)
{
    if (auto put = m_office.put({.kind = Kind::PlanItem, .id = item.item, .values = item.values}, m_now); !put) {
        return std::unexpected(put.error());
    }
    auto made = m_steps.brought(item.item, {}, steps);
    if (!made) {
        return std::unexpected(made.error());
    }
    item.steps = *std::move(made);
    return m_sources.put(source, item).transform([] { return Outcome::Made; });
}

Expected<WeekImport::Outcome> WeekImport::correct(qint64 source, const SourceItem &known, SourceItem item, const QStringList &steps)
{
    item.steps = known.steps;
    const auto there = m_office.records().find(Kind::PlanItem, item.item);
    if (!there) {
        return std::unexpected(there.error());
    }
    // Withdrawn by somebody else: that stands, whatever the file still says.
    const bool stands = *there && !(*there)->withdrawn;
    const auto corrected = stands ? corrections(known.values, item.values) : Values();
    const auto set = corrected.isEmpty() ? Expected<bool>(false) : m_office.set(Kind::PlanItem, item.item, corrected, m_now);
    if (!set) {
        return std::unexpected(set.error());
    }
    const bool sameSteps = !stands || std::ranges::equal(known.steps, steps, {}, &SourceStep::text);
    if (!sameSteps) {
        auto brought = m_steps.brought(item.item, known.steps, steps);
        if (!brought) {
            return std::unexpected(brought.error());
        }
        item.steps = *std::move(brought);
    }
    const auto kept = item == known ? Expected<void>() : m_sources.put(source, item);
    return kept.transform([&] { return *set || !sameSteps ? Outcome::Changed : Outcome::Unchanged; });
}

Expected<int> WeekImport::withdrawVanished(qint64 source, const QList<SourceItem> &vanished, const ImportFile &file)
{
    QSet<qint64> weeks{file.week.ordinal()};
    for (const auto &row : file.rows) {
        weeks.insert(row.row.week.ordinal());
    }
    int count = 0;
    for (const auto &item : vanished) {
        const bool isHistory = !item.key.isEmpty() && lastDay(item) < file.today;
        if (!weeks.contains(item.week) || isHistory) {
            continue;
        }
        const auto withdrawn = m_office.withdraw(Kind::PlanItem, item.item);
        if (!withdrawn) {
            return std::unexpected(withdrawn.error());
        }
        if (auto removed = m_sources.remove(source, item.item); !removed) {
            return std::unexpected(removed.error());
        }
        count += *withdrawn ? 1 : 0;
    }
    return count;
}

Expected<Id> WeekImport::planOf(const Id &group, Week week)
{
    const std::pair name(group, week.ordinal());
    if (m_plans.contains(name)) {
        return m_plans.value(name);
    }
    const auto rows = m_office.records().ofKind(Kind::WeekPlan);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const auto found = std::ranges::find_if(
        *rows, [&](const HubRow &row) { return !row.withdrawn && row.scope.key == group && row.week == week.ordinal(); });
    if (found != rows->end()) {
        m_plans.insert(name, found->record.id);
        return found->record.id;
    }
    const WeekPlan plan{.id = Id::derived({"imported plan", group.bytes(), week.toString().toUtf8()}), .group = group, .week = week, .note = {}};
    m_plans.insert(name, plan.id);
    return m_office.put(toRecord(plan), m_now).transform([&](bool) { return plan.id; });
}

Expected<Id> WeekImport::newId(const ImportFile &file, const SubjectRow &row, const QSet<Id> &taken)
{
    const auto name = row.row.key.isEmpty() ? row.row.week.toString() + u'\n' + row.subject.toString() + u'\n' + row.row.item.title : row.row.key;
    for (int number = 0;; ++number) {
        const auto id = Id::derived({"imported item", file.group.bytes(), file.source.toUtf8(), name.toUtf8(), QByteArray::number(number)});
        const auto there = m_office.records().find(Kind::PlanItem, id);
        if (!there) {
            return std::unexpected(there.error());
        }
        // One that was withdrawn comes back as itself, with all the work on it.
        if (!taken.contains(id) && (!*there || (*there)->withdrawn)) {
            return id;
        }
    }
}
}
