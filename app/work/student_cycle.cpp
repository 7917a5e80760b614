// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_cycle.h"

#include "changed_fields.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto longestEstimate = std::chrono::hours(100);
}

StudentCycle::StudentCycle(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_plans(database)
    , m_work(database)
    , m_cycle(database)
    , m_writer(database)
{
}

Expected<void> StudentCycle::write(const OwnWeek &before, OwnWeek wanted, const QDateTime &now, std::optional<qint64> seen)
{
    if (!wanted.week.isValid()) {
        return failure(ErrorKind::Invalid, u"these words are about no week"_s);
    }
    return m_database.transaction([&] {
        return m_cycle.weekOf(m_student, wanted.week).and_then([&](const std::optional<OwnWeek> &known) {
            wanted.id = OwnWeek::idOf(m_student, wanted.week);
            wanted.student = m_student;
            wanted.lookedAhead = before.lookedAhead;
            wanted.lookedBack = before.lookedBack;
            return keep(known ? std::optional(before) : std::nullopt, wanted, now, seen);
        });
    });
}

Expected<void> StudentCycle::lookedAhead(Week week, const QDateTime &now)
{
    return mark(week, &OwnWeek::lookedAhead, now);
}

Expected<void> StudentCycle::lookedBack(Week week, const QDateTime &now)
{
    return mark(week, &OwnWeek::lookedBack, now);
}

Expected<void> StudentCycle::plan(const IfThenPlan &before, IfThenPlan wanted, const QDateTime &now, std::optional<qint64> seen)
{
    return m_database.transaction([&] {
        return m_plans.knownItem(wanted.item)
            .and_then([&](const PlanItem &) { return m_cycle.planFor(m_student, wanted.item); })
            .and_then([&](const auto &known) {
                wanted.id = IfThenPlan::idOf(m_student, wanted.item);
                wanted.student = m_student;
                wanted.rehearsed = before.rehearsed;
                return keep(known ? std::optional(before) : std::nullopt, wanted, now, seen);
            });
    });
}

Expected<void> StudentCycle::rehearsed(const Id &item, const QDateTime &now)
{
    return m_database.transaction([&] {
        return m_cycle.planFor(m_student, item).and_then([&](const std::optional<IfThenPlan> &before) -> Expected<void> {
            if (!before) {
                return failure(ErrorKind::NotFound, u"there is no plan for this item"_s);
            }
            auto after = *before;
            after.rehearsed = before->rehearsed.isValid() ? before->rehearsed : now;
            return keep(before, after, now);
        });
    });
}

Expected<void> StudentCycle::estimate(const Id &item, std::chrono::minutes time, const QDateTime &now)
{
    if (time < std::chrono::minutes(0) || time > longestEstimate) {
        return failure(ErrorKind::Invalid, u"no work takes that long"_s);
    }
    return m_database.transaction([&] {
        return m_plans.knownItem(item).and_then([&](const PlanItem &) { return m_work.momentOf(m_student, item); }).and_then([&](const auto &before) {
            auto after = before.value_or(PlannerMoment{.id = PlannerMoment::idOf(m_student, item), .student = m_student, .item = item});
            after.estimate = time;
            return keep(before, after, now);
        });
    });
}

Expected<void> StudentCycle::takeOver(const Id &item, Week to, const QDateTime &now)
{
    return m_database.transaction([&] {
        return m_plans.knownItem(item)
            .and_then([&](const PlanItem &known) -> Expected<Week> {
                if (known.sort != PlanItem::Sort::Task || known.day.isValid()) {
                    return failure(ErrorKind::NotAllowed, u"the school has set the day of this item"_s);
                }
                return m_plans.weekOf(known);
            })
            .and_then([&](Week own) -> Expected<void> {
                if (!to.isValid() || to <= own) {
                    return failure(ErrorKind::Invalid, u"work goes on in a week after its own"_s);
                }
                return decide({.student = m_student, .item = item, .what = WorkDecision::What::OtherWeek, .to = to}, now);
            });
    });
}

Expected<void> StudentCycle::decide(const Id &item, WorkDecision::What what, const QDateTime &now)
{
    return m_database.transaction([&] {
        return m_plans.knownItem(item).and_then([&](const PlanItem &known) -> Expected<void> {
            if (what == WorkDecision::What::OtherWeek) {
                return failure(ErrorKind::Invalid, u"to which week?"_s);
            }
            if (what == WorkDecision::What::LetGo && known.importance != PlanItem::Importance::Extra && !isOwnTask(known)) {
                return failure(ErrorKind::NotAllowed, u"only what is extra, or one's own, can be let go"_s);
            }
            return decide({.student = m_student, .item = item, .what = what, .to = {}}, now);
        });
    });
}

Expected<void> StudentCycle::checkIn(Week week, CheckIn::Moment moment, CheckIn::Going going, const QDateTime &now)
{
    if (!week.isValid()) {
        return failure(ErrorKind::Invalid, u"this is about no week"_s);
    }
    return m_database.transaction([&] {
        return m_cycle.checkIn(m_student, week, moment).and_then([&](const std::optional<CheckIn> &before) {
            const CheckIn after{.id = CheckIn::idOf(m_student, week, moment), .student = m_student, .week = week, .moment = moment, .going = going};
            return keep(before, after, now);
        });
    });
}

Expected<void> StudentCycle::support(SupportChoice::Level level, SupportChoice::Level before, SupportChoice::Reason reason, const QDateTime &now,
                                     const Id &subject)
{
    if (level == SupportChoice::Level::Unsaid && subject.isNull()) {
        return failure(ErrorKind::Invalid, u"this is no support level"_s);
    }
    return m_database.transaction([&] {
        return m_cycle.supportOf(m_student, subject).and_then([&](const std::optional<SupportChoice> &known) {
            const SupportChoice after{.id = SupportChoice::idOf(m_student, subject),
                                      .student = m_student,
                                      .level = level,
                                      .before = before,
                                      .reason = reason,
                                      .decidedAt = now,
                                      .subject = subject};
            return keep(known, after, now);
        });
    });
}

Expected<void> StudentCycle::keepSupport(const QDateTime &now, const Id &subject)
{
    return m_database.transaction([&] {
        return m_cycle.supportOf(m_student, subject).and_then([&](const std::optional<SupportChoice> &known) {
            auto after = known.value_or(SupportChoice{.id = SupportChoice::idOf(m_student, subject), .student = m_student, .subject = subject});
            after.decidedAt = now;
            return keep(known, after, now);
        });
    });
}

Expected<void> StudentCycle::finishDay(QDate day, bool finished, const QDateTime &now)
{
    if (!day.isValid()) {
        return failure(ErrorKind::Invalid, u"this is no day"_s);
    }
    return m_database.transaction([&] {
        return m_cycle.finishedDay(m_student, day).and_then([&](const std::optional<FinishedDay> &before) {
            const FinishedDay after{.id = FinishedDay::idOf(m_student, day), .student = m_student, .day = day, .finished = finished};
            return keep(before, after, now);
        });
    });
}

Expected<void> StudentCycle::mark(Week week, QDateTime OwnWeek::*when, const QDateTime &now)
{
    if (!week.isValid()) {
        return failure(ErrorKind::Invalid, u"this is no week"_s);
    }
    return m_database.transaction([&] {
        return m_cycle.weekOf(m_student, week).and_then([&](const std::optional<OwnWeek> &before) {
            auto after = before.value_or(OwnWeek{.id = OwnWeek::idOf(m_student, week), .student = m_student, .week = week});
            if (!(after.*when).isValid()) {
                after.*when = now;
            }
            return keep(before, after, now);
        });
    });
}

Expected<void> StudentCycle::decide(const WorkDecision &decision, const QDateTime &now)
{
    return m_cycle.decisionOn(m_student, decision.item).and_then([&](const std::optional<WorkDecision> &before) {
        auto after = decision;
        after.id = WorkDecision::idOf(m_student, decision.item);
        return keep(before, after, now);
    });
}

template<typename T>
Expected<void> StudentCycle::keep(const std::optional<T> &before, const T &after, const QDateTime &now, std::optional<qint64> seen)
{
    const auto change = before ? changedFields(*before, after) : toRecord(after);
    return change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now, seen);
}
}
