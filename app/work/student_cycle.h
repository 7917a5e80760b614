// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/cycle_store.h"
#include "stores/plan_store.h"
#include "stores/record_writer.h"
#include "stores/work_store.h"

namespace Weekwijzer
{
/**
 * A student's weekly cycle: look ahead, plan, look back, decide about what is left, and say how much help they want.
 *
 * Each call keeps its effect and the change for the hub together, or fails and leaves everything as it was: NotFound for an item
 * that isn't here, NotAllowed and Invalid for what can't be. Only what differs is written, so that another device's words stand.
 */
class StudentCycle
{
public:
    StudentCycle(Database &database, const Id &student);

    /**
     * The words and the goal's outcome of `wanted.week`; its marks stay as they are. Invalid without a week.
     *
     * `before` is what the writer saw, and `seen` its version: what another device sent since is kept beside it.
     */
    [[nodiscard]] Expected<void> write(const OwnWeek &before, OwnWeek wanted, const QDateTime &now, std::optional<qint64> seen = {});
    /** The first time counts. */
    [[nodiscard]] Expected<void> lookedAhead(Week week, const QDateTime &now);
    /** The first time counts. */
    [[nodiscard]] Expected<void> lookedBack(Week week, const QDateTime &now);
    /** The plan for `wanted.item` as it stands now; all its parts may be empty. `before` and `seen` as above. */
    [[nodiscard]] Expected<void> plan(const IfThenPlan &before, IfThenPlan wanted, const QDateTime &now, std::optional<qint64> seen = {});
    /** The first time counts; NotFound while there is no plan for the item. */
    [[nodiscard]] Expected<void> rehearsed(const Id &item, const QDateTime &now);
    /** What the student thinks it takes; 0 takes it back. Invalid below 0 or above 100 hours. */
    [[nodiscard]] Expected<void> estimate(const Id &item, std::chrono::minutes time, const QDateTime &now);
    /** To the basket of a week after the item's own. Invalid for another week, NotAllowed for what the school gave a day. */
    [[nodiscard]] Expected<void> takeOver(const Id &item, Week to, const QDateTime &now);
    /** NotAllowed to let go of what isn't extra, Invalid for another week: that is `takeOver`. */
    [[nodiscard]] Expected<void> decide(const Id &item, WorkDecision::What what, const QDateTime &now);
    [[nodiscard]] Expected<void> checkIn(Week week, CheckIn::Moment moment, CheckIn::Going going, const QDateTime &now);
    /**
     * From `before` to `level`, at the student's wish or by a proposal they said yes to; for one subject if it is named.
     *
     * Invalid for no level, but for a subject that means: as for all of them.
     */
    [[nodiscard]] Expected<void> support(SupportChoice::Level level, SupportChoice::Level before, SupportChoice::Reason reason, const QDateTime &now,
                                         const Id &subject = {});
    /** No to a proposal: it stays as it is, and is not asked again for a while. */
    [[nodiscard]] Expected<void> keepSupport(const QDateTime &now, const Id &subject = {});
    /** It is enough for a day, or after all it isn't. Invalid for no day. */
    [[nodiscard]] Expected<void> finishDay(QDate day, bool finished, const QDateTime &now);

private:
    [[nodiscard]] Expected<void> mark(Week week, QDateTime OwnWeek::*when, const QDateTime &now);
    [[nodiscard]] Expected<void> decide(const WorkDecision &decision, const QDateTime &now);
    template<typename T>
    [[nodiscard]] Expected<void> keep(const std::optional<T> &before, const T &after, const QDateTime &now, std::optional<qint64> seen = {});

    Database &m_database;
    Id m_student;
    PlanStore m_plans;
    WorkStore m_work;
    CycleStore m_cycle;
    RecordWriter m_writer;
};
}
