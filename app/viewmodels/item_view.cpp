// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_view.h"

#include "planning/lateness.h"
#include "stores/cycle_store.h"
#include "stores/kept_versions.h"
#include "stores/plan_store.h"
#include "stores/preparation_store.h"
#include "stores/work_store.h"
#include "work/completeness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** What is read before anything is said about it. */
struct Rows {
    PlanItem item;
    Week week;
    Subject subject;
    QList<Step> steps;
    QList<Tick> ticks;
    QList<HandIn> handIns;
    QList<Feedback> feedback;
    std::optional<PlannerMoment> moment;
    std::optional<WorkDecision> decision;
    std::optional<Draft> draft;
    qint64 draftVersion = 0;
    QList<ChosenFile> chosen;
    QStringList checked;
};

/** Puts a value where it belongs, or gives its error. */
template<typename T>
Expected<void> take(Expected<T> &&value, T &place)
{
    return std::move(value).transform([&](T &&got) { place = std::move(got); });
}

Expected<void> readPlan(Database &database, const Id &id, Rows &rows)
{
    const PlanStore plans(database);
    const auto item = plans.item(id);
    if (!item) {
        return std::unexpected(item.error());
    }
    const auto plan = *item ? plans.plan((*item)->plan) : std::optional<WeekPlan>();
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (!*plan) {
        return failure(ErrorKind::NotFound, u"this item is not here"_s);
    }
    rows.item = **item;
    rows.week = (*plan)->week;
    const auto subjects = plans.subjects();
    if (!subjects) {
        return std::unexpected(subjects.error());
    }
    const auto subject = std::ranges::find(*subjects, rows.item.subject, &Subject::id);
    rows.subject = subject == subjects->end() ? Subject() : *subject;
    return take(plans.stepsOf(id), rows.steps);
}

Expected<void> readWork(Database &database, const Id &student, const Id &item, Rows &rows)
{
    const WorkStore work(database);
    return take(work.ticksOf(student, item), rows.ticks)
        .and_then([&] { return take(work.handInsOf(student, item), rows.handIns); })
        .and_then([&] { return take(work.feedbackOf(student, item), rows.feedback); })
        .and_then([&] { return take(work.momentOf(student, item), rows.moment); })
        .and_then([&] { return take(CycleStore(database).decisionOn(student, item), rows.decision); })
        .and_then([&] { return take(work.draftOf(student, item), rows.draft); })
        .and_then([&] { return take(RecordStore(database).version(Kind::Draft, Draft::idOf(student, item)), rows.draftVersion); })
        .and_then([&] { return take(PreparationStore(database).filesOf(student, item), rows.chosen); })
        .and_then([&] { return take(PreparationStore(database).checkedOf(student, item), rows.checked); });
}

/** Each version with its own chain; feedback closes the chain of the version it answers. */
Expected<QList<HandInRow>> handInRows(Database &database, const Rows &rows, const QDateTime &localNow)
{
    const Outbox outbox(database);
    QList<HandInRow> all;
    for (const auto &handIn : rows.handIns) {
        const auto delivery = outbox.deliveryOf(handIn.id);
        const auto files = delivery ? WorkStore(database).attachmentsOf(handIn.id) : std::unexpected(delivery.error());
        if (!files) {
            return std::unexpected(files.error());
        }
        const auto answer = std::ranges::find(rows.feedback, handIn.id, &Feedback::handIn);
        const auto chain = handInChain(handIn, *delivery, answer == rows.feedback.end() ? std::nullopt : std::optional(*answer));
        all.append(handInRow(handIn, *files, chain, localNow));
    }
    return all;
}

/** What is being made ready for the next hand-in. */
void addPreparation(ItemView &view, const Rows &rows)
{
    view.missing = checkBeforeHandIn(rows.steps, rows.ticks).missing;
    for (const auto &file : rows.chosen) {
        view.chosen.append(fileRow(file));
    }
    for (const auto &criterion : criteriaOf(rows.item.evaluation)) {
        view.criteria.append({.text = criterion, .checked = rows.checked.contains(criterion)});
    }
}
}

Expected<ItemView> readItem(Database &database, const Id &student, const Id &item, const QDateTime &localNow)
{
    Rows rows;
    if (auto read = readPlan(database, item, rows).and_then([&] { return readWork(database, student, item, rows); }); !read) {
        return std::unexpected(read.error());
    }
    const auto handIns = handInRows(database, rows, localNow);
    const auto kept = handIns ? KeptVersions(database).all() : std::unexpected(handIns.error());
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const bool takenOver = rows.decision && rows.decision->to.isValid();
    rows.week = takenOver ? rows.decision->to : rows.week;
    const auto placement = placementOf(rows.item, rows.moment, rows.week);
    const auto progress = progressOf(rows.steps, rows.ticks);
    const auto open = stateOf(progress, rows.handIns, rows.feedback, isLate(rows.item, rows.week, localNow, takenOver));
    const auto state = stateAfter(rows.decision, open, rows.week);
    const auto waiting = int(std::ranges::count_if(rows.handIns, [](const HandIn &handIn) { return !handIn.receivedAt.isValid(); }));
    ItemView view{.item = rows.item,
                  .week = rows.week,
                  .card = cardOf(rows.item, rows.subject, placement, state, progress, waiting),
                  .placement = placement,
                  .ticked = isTicked({}, rows.ticks),
                  .progress = progress,
                  .handIns = *handIns,
                  .draft = rows.draft ? rows.draft->text : QString(),
                  .draftVersion = rows.draftVersion,
                  .kept = int(std::ranges::count(*kept, item, &KeptVersion::item)),
                  .next = nextStepOf(rows.item, rows.steps, rows.ticks, rows.handIns, rows.feedback)};
    addPreparation(view, rows);
    for (const auto &step : rows.steps) {
        view.steps.append(
            {.id = step.id, .number = int(view.steps.size()) + 1, .text = step.text, .done = view.ticked || isTicked(step.id, rows.ticks)});
    }
    std::ranges::transform(rows.feedback, std::back_inserter(view.feedback), [&](const Feedback &answer) { return feedbackRow(answer, localNow); });
    return view;
}
}
