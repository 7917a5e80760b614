// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_work.h"

#include "planning/load.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
bool isOver(const SubjectWork &work, QDate today)
{
    return work.item.sort == PlanItem::Sort::Test && (work.item.day.isValid() ? work.item.day : work.week.sunday()) < today;
}

auto orderOf(const SubjectWork &work)
{
    const auto day = dayOf(work);
    const auto time = work.item.sort == PlanItem::Sort::Test ? work.item.time : work.item.dueTime;
    return std::tuple(work.state != ItemState::Late, !day.isValid(), day, !time.isValid(), time, work.item.title, work.item.id);
}
}

qsizetype SubjectNow::late() const
{
    return std::ranges::count(deadlines, ItemState::Late, &SubjectWork::state);
}

std::optional<SubjectWork> SubjectNow::next() const
{
    const auto found = std::ranges::find_if(deadlines, [](const SubjectWork &work) { return work.state != ItemState::Late; });
    return found == deadlines.end() ? std::nullopt : std::optional(*found);
}

QDate dayOf(const SubjectWork &work)
{
    if (work.item.sort == PlanItem::Sort::Test) {
        return work.item.day;
    }
    const bool late = work.state == ItemState::Late;
    const bool takenOver = !late && work.item.due.isValid() && work.item.due < work.week.monday();
    return takenOver || (late && !work.item.due.isValid()) ? work.week.sunday() : work.item.due;
}

SubjectNow subjectNow(const QList<SubjectWork> &all, QDate today)
{
    SubjectNow now;
    for (const auto &work : all) {
        if (work.state == ItemState::FeedbackToRead) {
            now.toRead.append(work);
        }
        if (!isOpen(work.state) || !isOwnWork(work.item) || isOver(work, today)) {
            continue;
        }
        if (dayOf(work).isValid()) {
            now.deadlines.append(work);
        }
        if (work.week == Week::of(today)) {
            now.thisWeek.append(work);
        }
    }
    std::ranges::sort(now.deadlines, {}, orderOf);
    std::ranges::sort(now.thisWeek, {}, orderOf);
    std::ranges::sort(now.toRead, [](const SubjectWork &one, const SubjectWork &other) {
        return std::tuple(other.week, one.item.title, one.item.id) < std::tuple(one.week, other.item.title, other.item.id);
    });
    return now;
}

Week schoolYearBegins(QDate today)
{
    const QDate august(today.year(), 8, 1);
    return Week::of(today < august ? august.addYears(-1) : august);
}
}
