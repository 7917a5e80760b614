// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_import.h"

#include "exchange/plan_links.h"
#include "exchange/text.h"
#include "records/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Values valuesOf(const SubjectRow &row, const Id &plan, const Id &board, const Id &insteadOf)
{
    auto item = row.row.item;
    item.plan = plan;
    item.subject = row.subject;
    item.board = board;
    item.insteadOf = insteadOf;
    return toRecord(item).values;
}

QList<PlanRow> plain(const QList<SubjectRow> &rows)
{
    QList<PlanRow> all;
    std::ranges::transform(rows, std::back_inserter(all), &SubjectRow::row);
    return all;
}

/** How many of its board a row's file asks for: what any row of that board says, or else one. */
int pickOf(const PlanRow &row, const QList<PlanRow> &rows)
{
    int pick = 1;
    for (const auto &other : rows) {
        if (other.week == row.week && folded(other.board) == folded(row.board)) {
            pick = std::max(pick, other.pick);
        }
    }
    return pick;
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
    const auto items = itemsOf(file, *known, matches);
    if (!items) {
        return std::unexpected(items.error());
    }
    auto vanished = *known;
    ImportCounts counts;
    for (qsizetype number = 0; number < file.rows.size(); ++number) {
        const auto &item = items->at(number);
        vanished.removeIf([&](const SourceItem &other) { return other.item == item.item; });
        const auto *before = matches[number] ? &known->at(*matches[number]) : nullptr;
        const auto outcome = take(*source, before, item, file.rows[number].row.steps);
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

Expected<QList<SourceItem>> WeekImport::itemsOf(const ImportFile &file, const QList<SourceItem> &known,
                                                const QList<std::optional<qsizetype>> &matches)
{
    QSet<Id> taken;
    for (const auto &item : known) {
        taken.insert(item.item);
    }
    QList<Id> ids;
    for (qsizetype number = 0; number < file.rows.size(); ++number) {
        const auto id = matches[number] ? Expected<Id>(known[*matches[number]].item) : newId(file, file.rows[number], taken);
        if (!id) {
            return std::unexpected(id.error());
        }
        taken.insert(*id);
        ids.append(*id);
    }
    const auto rows = plain(file.rows);
    QList<SourceItem> items;
    for (qsizetype number = 0; number < file.rows.size(); ++number) {
        const auto &row = rows[number];
        const auto plan = planOf(file.group, row.week);
        const auto board = plan ? boardOf(*plan, row, rows) : std::unexpected(plan.error());
        if (!board) {
            return std::unexpected(board.error());
        }
        const auto moment = row.insteadOf.isEmpty() ? std::nullopt : momentOf(row, rows);
        items.append({.item = ids[number],
                      .key = row.key,
                      .subject = file.rows[number].subject,
                      .week = row.week.ordinal(),
                      .position = int(number),
                      .values = valuesOf(file.rows[number], *plan, *board, moment ? ids[*moment] : Id()),
                      .steps = {}});
    }
    return items;
}

Expected<Id> WeekImport::boardOf(const Id &plan, const PlanRow &row, const QList<PlanRow> &rows)
{
    if (row.board.isEmpty()) {
        return Id();
    }
    const ChoiceBoard board{
        .id = Id::derived({"imported board", plan.bytes(), folded(row.board).toUtf8()}), .plan = plan, .title = row.board, .pick = pickOf(row, rows)};
    return m_office.put(toRecord(board), m_now).transform([&](bool) { return board.id; });
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
