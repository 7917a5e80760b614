// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printed_item.h"

#include "choice_words.h"
#include "link.h"
#include "standing.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/** The sections, in the words of the page on the screen. */
class PrintedItemWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintedItemWords)

public:
    [[nodiscard]] static PrintedSection what(const ItemStanding &standing)
    {
        const auto &item = standing.item;
        PrintedSection section{.title = tr("What"),
                               .facts = {{.label = tr("What was done in class"), .text = item.doneInClass},
                                         {.label = tr("For whom"), .text = item.audience.isEmpty() ? tr("the whole class") : item.audience},
                                         {.label = tr("How much on your own"), .text = Words::independence(item.independence)}}};
        if (standing.board) {
            section.facts.append({.label = tr("Your choice"), .text = ChoiceWords::board(*standing.board)});
        }
        if (isMoment(item) && (item.sort == PlanItem::Sort::LiveMoment || standing.standIn)) {
            section.facts.append(
                {.label = tr("If you can't be there"), .text = standing.standIn ? standing.standIn->title : ChoiceWords::wayOf(standing)});
        } else if (standing.insteadOf) {
            section.facts.append({.label = tr("Instead of"), .text = standing.insteadOf->title});
        }
        return section;
    }

    [[nodiscard]] static PrintedSection goal(const PlanItem &item)
    {
        return {.title = tr("Goal and why"), .facts = {{.label = tr("Goal"), .text = item.goal}, {.label = tr("Why"), .text = item.why}}};
    }

    [[nodiscard]] static PrintedSection steps(const QList<Step> &steps, const QList<Tick> &ticks)
    {
        PrintedSection section{.title = tr("Steps")};
        const bool all = isTicked({}, ticks);
        for (const auto &step : steps) {
            const auto number = section.steps.size() + 1;
            section.steps.append({.text = u"%1. %2"_s.arg(number).arg(step.text), .done = all || isTicked(step.id, ticks)});
        }
        return section;
    }

    [[nodiscard]] static PrintedSection material(const PlanItem &item)
    {
        PrintedSection section{.title = tr("Material")};
        if (!item.material.isEmpty()) {
            section.facts.append({.label = {}, .text = item.material});
        }
        for (const auto &line : item.needs.split(u'\n', Qt::SkipEmptyParts)) {
            section.steps.append({.text = line.trimmed()});
        }
        return section;
    }

    [[nodiscard]] static PrintedSection handIn(const PlanItem &item)
    {
        return {.title = tr("Hand in"),
                .facts = {{.label = tr("How"), .text = item.handInHow},
                          {.label = tr("Where"), .text = item.handInWhere},
                          {.label = tr("How it is looked at"), .text = item.evaluation}}};
    }

    [[nodiscard]] static PrintedSection byWhen(const PlanItem &item, const Placement &placement)
    {
        const auto moment = placement.inBasket() ? tr("Still to place") : Words::deadline(placement.day, placement.time);
        return {.title = tr("By when"),
                .facts = {{.label = tr("Deadline"), .text = Words::deadline(item.due, item.dueTime)}, {.label = tr("Your moment"), .text = moment}}};
    }

    [[nodiscard]] static PrintedSection questions(const PlanItem &item)
    {
        return {.title = tr("Questions"), .facts = {{.label = {}, .text = item.ask}}};
    }

    [[nodiscard]] static PrintedSection feedback(const QList<Feedback> &answers)
    {
        PrintedSection section{.title = tr("Feedback"), .none = tr("none yet")};
        for (const auto &answer : answers) {
            section.facts += {{.label = tr("Where am I going?"), .text = answer.whereTo},
                              {.label = tr("Where am I now?"), .text = answer.whereNow},
                              {.label = tr("What next?"), .text = answer.nextStep}};
        }
        return section;
    }
};
}

PrintedItem printedItemOf(const PlanItem &item, const WeekRows &rows, Week week, const QString &student)
{
    // Paper is read later, and doesn't say what is late.
    const auto standing = standingOf(item, rows, week, week.monday().startOfDay());
    return {.title = item.title,
            .subject = rows.subjects.value(item.subject).name,
            .kind = joined({Words::sort(item.sort), Words::mode(item.mode), Words::place(item.place),
                            item.minutes() > 0 ? Words::minutes(item.minutes()) : QString(), Words::importance(item.importance),
                            ChoiceWords::route(item.route)}),
            .week = u"%1 · %2"_s.arg(Words::week(week), Words::days(week)),
            .student = student,
            .link = linkTo(item.id),
            .sections = {PrintedItemWords::what(standing), PrintedItemWords::goal(item),
                         PrintedItemWords::steps(rows.steps.value(item.id), rows.ticks.value(item.id)), PrintedItemWords::material(item),
                         PrintedItemWords::handIn(item), PrintedItemWords::byWhen(item, standing.placement), PrintedItemWords::questions(item),
                         PrintedItemWords::feedback(rows.feedback.value(item.id))}};
}
}
