// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"

#include <QStringList>

namespace Weekwijzer
{
/** Something a class does about a topic: becomes one plan item. */
struct Activity {
    PlanItem::Sort sort = PlanItem::Sort::Task;
    PlanItem::Importance importance = PlanItem::Importance::Must;
    int minutes = 0;
    QString title;
    QString material;
    QStringList steps;
    QString handIn; ///< How it is handed in; empty when it is not.
};

/** What a subject is about in one week, in the teacher's words. */
struct Topic {
    QString goal;
    QString why;
    QString doneInClass;
    QList<Activity> activities; ///< One lesson or live moment, then tasks, a test or an extra.
};

/** All the demo school knows of one subject. */
struct SubjectTexts {
    QString name;
    QString abbreviation;
    QString icon;
    Qt::DayOfWeek lessonDay = Qt::Monday;
    QTime lessonTime;
    QString ask;
    QString evaluation;
    QString handInWhere;
    QList<Topic> topics; ///< One a week, over and over.
};

[[nodiscard]] inline Activity lesson(int minutes, const QString &title, const QString &material = {}, const QStringList &steps = {})
{
    return {.sort = PlanItem::Sort::Lesson, .minutes = minutes, .title = title, .material = material, .steps = steps, .handIn = {}};
}

[[nodiscard]] inline Activity liveMoment(int minutes, const QString &title, const QString &material = {})
{
    return {.sort = PlanItem::Sort::LiveMoment, .minutes = minutes, .title = title, .material = material, .steps = {}, .handIn = {}};
}

[[nodiscard]] inline Activity task(int minutes, const QString &title, const QString &material = {}, const QStringList &steps = {},
                                   const QString &handIn = {})
{
    return {.minutes = minutes, .title = title, .material = material, .steps = steps, .handIn = handIn};
}

[[nodiscard]] inline Activity should(int minutes, const QString &title, const QString &material = {}, const QStringList &steps = {},
                                     const QString &handIn = {})
{
    return {.importance = PlanItem::Importance::Should, .minutes = minutes, .title = title, .material = material, .steps = steps, .handIn = handIn};
}

[[nodiscard]] inline Activity extra(int minutes, const QString &title, const QString &material = {}, const QStringList &steps = {})
{
    return {.importance = PlanItem::Importance::Extra, .minutes = minutes, .title = title, .material = material, .steps = steps, .handIn = {}};
}

[[nodiscard]] inline Activity test(int minutes, const QString &title, const QString &material = {}, const QStringList &steps = {})
{
    return {.sort = PlanItem::Sort::Test, .minutes = minutes, .title = title, .material = material, .steps = steps, .handIn = {}};
}

[[nodiscard]] SubjectTexts dutch();
[[nodiscard]] SubjectTexts french();
[[nodiscard]] SubjectTexts english();
[[nodiscard]] SubjectTexts mathematics();
[[nodiscard]] SubjectTexts biology();
[[nodiscard]] SubjectTexts physics();
[[nodiscard]] SubjectTexts chemistry();
[[nodiscard]] SubjectTexts history();
[[nodiscard]] SubjectTexts geography();
[[nodiscard]] SubjectTexts religion();
}
