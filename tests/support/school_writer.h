// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"
#include "records/work.h"
#include "school_language.h"

namespace Weekwijzer
{
/** Says what is in the records of the standard school year; how many there are is for others to say. */
class SchoolWriter
{
public:
    /** Writers with the same seed write the same; the order of the calls matters. */
    explicit SchoolWriter(quint32 seed);

    [[nodiscard]] Id id(QByteArrayView kind);
    /** 35 items spread over ten subjects, 8 of them with material. */
    [[nodiscard]] QList<PlanItem> week(const WeekPlan &plan, const QList<Id> &subjects);
    [[nodiscard]] QString note();
    /** About 600 characters. */
    [[nodiscard]] HandIn handIn(const Id &student, const Id &item, const QDateTime &madeAt);
    [[nodiscard]] Feedback feedback(const Id &student, const Id &item, const Id &teacher, const QDateTime &madeAt);
    /** So many different ones of the items, in their order. */
    [[nodiscard]] QList<PlanItem> some(const QList<PlanItem> &items, qsizetype count);
    [[nodiscard]] PlannerMoment moment(const Id &student, const Id &item, Week week);

private:
    [[nodiscard]] PlanItem item(const WeekPlan &plan, const Id &subjectId, int subject, bool hasMaterial);
    void setWhen(PlanItem &item, Week week);
    [[nodiscard]] bool happens(int percent) { return m_random.bounded(100) < percent; }
    [[nodiscard]] QString maybe(int percent, QStringView section, int subject);

    quint32 m_seed;
    int m_made = 0;
    QRandomGenerator m_random;
    SchoolLanguage m_language;
};
}
