// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_view.h"

#include "reading.h"
#include "stores/kept_versions.h"
#include "stores/own_task_store.h"
#include "stores/preparation_store.h"
#include "stores/work_store.h"
#include "words.h"
#include "work/completeness.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
/** What only the page of an item tells. */
struct Ownings {
    std::optional<Draft> draft;
    qint64 draftVersion = 0;
    QList<ChosenFile> chosen;
    QStringList checked;
    QList<KeptVersion> kept;
};

Expected<Ownings> readOwnings(Database &database, const Id &student, const Id &item)
{
    const PreparationStore prepared(database);
    Reading reading;
    return reading.end<Ownings>({.draft = reading.of(WorkStore(database).draftOf(student, item)),
                                 .draftVersion = reading.of(RecordStore(database).version(Kind::Draft, Draft::idOf(student, item))),
                                 .chosen = reading.of(prepared.filesOf(student, item)),
                                 .checked = reading.of(prepared.checkedOf(student, item)),
                                 .kept = reading.of(KeptVersions(database).all())});
}

/** Each version with its own chain; feedback closes the chain of the version it answers. */
Expected<QList<HandInRow>> handInRows(Database &database, const QList<HandIn> &handIns, const QList<Feedback> &feedback, const QDateTime &localNow)
{
    const Outbox outbox(database);
    QList<HandInRow> all;
    for (const auto &handIn : handIns) {
        const auto delivery = outbox.deliveryOf(handIn.id);
        const auto files = delivery ? WorkStore(database).attachmentsOf(handIn.id) : std::unexpected(delivery.error());
        if (!files) {
            return std::unexpected(files.error());
        }
        const auto answer = std::ranges::find(feedback, handIn.id, &Feedback::handIn);
        const auto chain = handInChain(handIn, *delivery, answer == feedback.end() ? std::nullopt : std::optional(*answer));
        all.append(handInRow(handIn, *files, chain, localNow));
    }
    return all;
}

/** What is being made ready for the next hand-in. */
void addPreparation(ItemView &view, const Ownings &own, const QList<Step> &steps, const QList<Tick> &ticks)
{
    view.draft = own.draft ? own.draft->text : QString();
    view.draftVersion = own.draftVersion;
    view.missing = checkBeforeHandIn(steps, ticks).missing;
    std::ranges::transform(own.chosen, std::back_inserter(view.chosen), [](const ChosenFile &file) { return fileRow(file); });
    for (const auto &criterion : criteriaOf(view.item.evaluation)) {
        view.criteria.append({.text = criterion, .checked = own.checked.contains(criterion)});
    }
    for (const auto &line : view.item.needs.split(u'\n', Qt::SkipEmptyParts)) {
        view.needs.append({.text = line.trimmed(), .checked = own.checked.contains(line.trimmed())});
    }
}

/** Each with the week in which its next step is planned. */
Expected<QList<FeedbackRow>> feedbackRows(Database &database, const Id &student, const QList<Feedback> &feedback, const QDateTime &localNow)
{
    Reading reading;
    QList<FeedbackRow> rows;
    for (const auto &answer : feedback) {
        const auto planned = reading.of(OwnTaskStore(database).task(OwnTask::idOf(student, answer.id)));
        auto row = feedbackRow(answer, localNow);
        row.planned = planned ? Words::week(planned->week) : QString();
        rows.append(row);
    }
    return reading.end(rows);
}

void addSteps(ItemView &view, const QList<Step> &steps, const QList<Tick> &ticks)
{
    view.ticked = isTicked({}, ticks);
    for (const auto &step : steps) {
        view.steps.append({.id = step.id, .number = int(view.steps.size()) + 1, .text = step.text, .done = view.ticked || isTicked(step.id, ticks)});
    }
}
}

Expected<ItemView> readItem(Database &database, const Id &student, const Id &item, const QDateTime &localNow)
{
    const auto about = readRowsAbout(database, student, item);
    const auto own = about ? readOwnings(database, student, item) : std::unexpected(about.error());
    if (!own) {
        return std::unexpected(own.error());
    }
    const auto &rows = about->rows;
    const auto steps = rows.steps.value(item);
    const auto ticks = rows.ticks.value(item);
    const auto feedback = rows.feedback.value(item);
    const auto handIns = handInRows(database, rows.handIns.value(item), feedback, localNow);
    if (!handIns) {
        return std::unexpected(handIns.error());
    }
    const auto standing = standingOf(about->item, rows, about->week, localNow);
    ItemView view{.item = about->item,
                  .week = about->week,
                  .card = cardOf(standing, rows.subjects.value(about->item.subject)),
                  .standing = standing,
                  .handIns = *handIns,
                  .forms = rows.choices.value(item).forms,
                  .kept = int(std::ranges::count(own->kept, item, &KeptVersion::item)),
                  .next = nextStepOf(about->item, steps, ticks, rows.handIns.value(item), feedback)};
    addSteps(view, steps, ticks);
    addPreparation(view, *own, steps, ticks);
    return feedbackRows(database, student, feedback, localNow).transform([&](const QList<FeedbackRow> &answers) {
        view.feedback = answers;
        return view;
    });
}
}
