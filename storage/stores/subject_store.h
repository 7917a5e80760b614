// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/guide.h"
#include "records/plan.h"
#include "records/question.h"
#include "records/school.h"

#include <QHash>

namespace Weekwijzer
{
/** An item of a week, with no more of it than tells what it is, where it stands and when. */
struct BriefItem {
    PlanItem item; ///< Without its long texts.
    Week week; ///< Of its plan, or the one it was taken over into.

    bool operator==(const BriefItem &) const = default;
};

/** Which items are asked for: of these weeks, and of one subject if it is named. */
struct BriefRange {
    Week first;
    Week last;
    QDate today; ///< Tests before this day are over.
    Id subject;
};

/** A subject as a whole: its guide, what is to be done for it, and when its teacher can be asked. */
class SubjectStore
{
public:
    explicit SubjectStore(Database &database)
        : m_database(database)
        , m_records(database)
    {
    }

    [[nodiscard]] Expected<std::optional<Subject>> subject(const Id &id) const;
    /** Those that a group here has a guide of, or items in a week from `since` on; by name. */
    [[nodiscard]] Expected<QList<Subject>> taughtSince(Week since) const;
    /** Where several groups have one, that of the latest week plan. */
    [[nodiscard]] Expected<std::optional<SubjectGuide>> guideFor(const Id &subject) const;
    [[nodiscard]] Expected<std::optional<SubjectGuide>> guide(const Id &id) const;
    /** With all that belongs to it. */
    [[nodiscard]] Expected<WholeGuide> whole(const SubjectGuide &guide) const;
    /** Of all groups here; those for all subjects among them, by weekday and time. */
    [[nodiscard]] Expected<QList<QuestionHour>> hoursOf(const Id &subject) const;

    /**
     * Tasks that are neither ticked as a whole nor handed in, those that others may take the place of, tests that are not over, and
     * whatever has feedback to read, of any week.
     */
    [[nodiscard]] Expected<QList<BriefItem>> unfinished(const Id &student, const BriefRange &range) const;
    /** The moments that others of these stand in for. */
    [[nodiscard]] Expected<QList<PlanItem>> items(const QList<Id> &ids) const;
    [[nodiscard]] Expected<QList<Step>> stepsOf(const QList<Id> &items) const;
    [[nodiscard]] Expected<QList<ChoiceBoard>> boards(const QList<Id> &ids) const;
    /** Of the groups of these plans, by plan. */
    [[nodiscard]] Expected<QHash<Id, int>> homeDaysOf(const QList<Id> &plans) const;
    /** What a student made of these items, or got for them. */
    template<typename T>
    [[nodiscard]] Expected<QList<T>> about(const Id &student, const QList<Id> &items) const
    {
        return m_records.select<T>("WHERE student = ? AND item IN " + inList() + " ORDER BY id", student, listed(items));
    }

private:
    /** A subquery with one place, for `listed`. */
    [[nodiscard]] static QByteArray inList() { return "(SELECT unhex(value) FROM json_each(?))"; }
    [[nodiscard]] static QString listed(const QList<Id> &ids);

    Database &m_database;
    RecordStore m_records;
};
}
