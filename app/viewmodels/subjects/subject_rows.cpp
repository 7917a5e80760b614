// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_rows.h"

#include "item_card.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString iconOf(StepCard::About about)
{
    switch (about) {
    case StepCard::About::FindingTheWay:
        return u"view-list-details"_s;
    case StepCard::About::FindingOnline:
        return u"video-display"_s;
    case StepCard::About::HandingIn:
        return u"mail-sent"_s;
    case StepCard::About::Other:
        return u"help-hint"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}
}

QString SubjectWorkRow::description() const
{
    return joined({title, when, state}, u", "_s);
}

QList<WorkFormRow> workFormRows(const QList<WorkForm> &forms)
{
    QList<WorkFormRow> rows;
    for (const auto &form : forms) {
        rows.append({.name = form.name, .why = form.why, .tool = form.sort == WorkForm::Sort::Tool});
    }
    return rows;
}

QList<StepCardRow> stepCardRows(const QList<StepCard> &cards)
{
    QList<StepCardRow> rows;
    for (const auto &card : cards) {
        rows.append({.title = card.title, .icon = iconOf(card.about), .steps = card.steps.split(u'\n', Qt::SkipEmptyParts)});
    }
    return rows;
}

SubjectSummary SubjectWords::row(const Subject &subject, const SubjectNow &now)
{
    const auto next = now.next();
    return {.id = subject.id,
            .name = subject.name,
            .colour = subject.colour,
            .icon = subject.icon,
            .state = state(now),
            //: When, and the title of a task or test
            .next = next ? tr("%1: %2").arg(by(*next), next->item.title) : QString(),
            .urgent = now.late() > 0 || !now.toRead.isEmpty()};
}

QString SubjectWords::state(const SubjectNow &now)
{
    const auto late = int(now.late());
    const auto open = int(std::ranges::count_if(now.thisWeek, [](const SubjectWork &work) { return work.state != ItemState::Late; }));
    const auto answers = int(now.toRead.size());
    const auto words = joined({late > 0 ? tr("%n late", nullptr, late) : QString(), open > 0 ? tr("%n open this week", nullptr, open) : QString(),
                               answers > 0 ? tr("%n feedback to read", nullptr, answers) : QString()},
                              u" · "_s);
    return words.isEmpty() ? tr("nothing open this week") : words;
}

QString SubjectWords::deadlines(const SubjectNow &now)
{
    const auto late = int(now.late());
    const auto coming = int(now.deadlines.size()) - late;
    return joined({late > 0 ? tr("%n late", nullptr, late) : QString(), coming > 0 ? tr("%n to come", nullptr, coming) : QString()}, u", "_s);
}

QList<SubjectWorkRow> SubjectWords::works(const QList<SubjectWork> &works, const QList<StandingWork> &standings)
{
    QList<SubjectWorkRow> rows;
    for (const auto &work : works) {
        const auto found = std::ranges::find_if(
            standings, [&](const StandingWork &one) { return one.standing.item.id == work.item.id && one.week == work.week; });
        const auto card = cardOf(found->standing, {});
        rows.append({.item = work.item.id,
                     .title = work.item.title,
                     .when = joined({by(work), card.facts}, u" · "_s),
                     .state = card.state,
                     .stateIcon = card.stateIcon,
                     .urgent = card.urgent});
    }
    return rows;
}

QString SubjectWords::by(const SubjectWork &work)
{
    const auto day = dayOf(work);
    if (!day.isValid()) {
        return {};
    }
    if (work.item.sort == PlanItem::Sort::Test) {
        return Words::deadline(day, {}); // Its time is among the facts.
    }
    const auto words = Words::deadline(day, day == work.item.due ? work.item.dueTime : QTime());
    return work.state == ItemState::Late ? tr("it was due %1").arg(words) : tr("by %1").arg(words);
}
}
