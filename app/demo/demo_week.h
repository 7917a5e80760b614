// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/subject_texts.h"

#include "records/plan.h"
#include "records/school.h"

namespace Weekwijzer
{
/** A subject of the demo school with the texts its weeks are made from. */
struct TaughtSubject {
    Subject subject;
    SubjectTexts texts;
};

/** The items of one week and their steps. */
struct DemoWeek {
    QList<PlanItem> items;
    QList<Step> steps;
    QList<ChoiceBoard> boards;
};

/** 38 to 45 items in the order of the subjects, last those that are a choice; most are complete, a few leave something open. */
[[nodiscard]] DemoWeek demoWeek(const WeekPlan &plan, const QList<TaughtSubject> &taught, quint32 seed);
/** A word to the class, another one each week for four weeks. */
[[nodiscard]] QString weekNote(Week week);
}
