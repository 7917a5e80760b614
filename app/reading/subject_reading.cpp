// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_reading.h"

#include "reading.h"
#include "stores/own_time_store.h"
#include "stores/subject_store.h"

#include <QSet>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
/** Rows of several weeks together: what is said about an item doesn't depend on the others, but for those it shares a board or a moment with. */
class RowsReader
{
public:
    RowsReader(Database &database, const Id &student)
        : m_database(database)
        , m_store(database)
        , m_student(student)
    {
    }

    [[nodiscard]] Expected<WeekRows> of(const QList<BriefItem> &briefs)
    {
        QList<Id> ids;
        QSet<Id> boards;
        QSet<Id> moments;
        for (const auto &brief : briefs) {
            if (!ids.contains(brief.item.id)) {
                ids.append(brief.item.id);
                m_rows.items.append(brief.item);
                boards.insert(brief.item.board);
                moments.insert(brief.item.insteadOf);
            }
        }
        boards.remove({});
        moments.remove({});
        if (!boards.isEmpty()) {
            m_rows.boards = byOne(m_reading.of(m_store.boards(boards.values())), &ChoiceBoard::id);
        }
        if (!moments.isEmpty()) {
            addMoments(moments.values());
        }
        addWork(ids);
        return m_reading.end(m_rows);
    }

private:
    template<typename T>
    [[nodiscard]] static QHash<Id, T> byOne(const QList<T> &rows, Id T::*key)
    {
        QHash<Id, T> found;
        for (const auto &row : rows) {
            found.insert(row.*key, row);
        }
        return found;
    }

    template<typename T>
    [[nodiscard]] static QHash<Id, QList<T>> byItem(const QList<T> &rows)
    {
        QHash<Id, QList<T>> found;
        for (const auto &row : rows) {
            found[row.item].append(row);
        }
        return found;
    }

    /** What others stand in for, and all that tells whether the student is there. */
    void addMoments(const QList<Id> &ids)
    {
        const auto moments = m_reading.of(m_store.items(ids));
        QSet<Id> plans;
        for (const auto &moment : moments) {
            if (!std::ranges::contains(m_rows.items, moment.id, &PlanItem::id)) {
                m_rows.items.append(moment);
            }
            plans.insert(moment.plan);
        }
        m_rows.homeDays = m_reading.of(m_store.homeDaysOf(plans.values()));
        m_rows.absences = m_reading.of(OwnTimeStore(m_database).absencesOf(m_student));
        m_rows.activities = m_reading.of(OwnTimeStore(m_database).activitiesOf(m_student));
    }

    void addWork(const QList<Id> &ids)
    {
        m_rows.steps = byItem(m_reading.of(m_store.stepsOf(ids)));
        m_rows.ticks = byItem(m_reading.of(m_store.about<Tick>(m_student, ids)));
        m_rows.handIns = byItem(m_reading.of(m_store.about<HandIn>(m_student, ids)));
        m_rows.feedback = byItem(m_reading.of(m_store.about<Feedback>(m_student, ids)));
        m_rows.moments = byOne(m_reading.of(m_store.about<PlannerMoment>(m_student, ids)), &PlannerMoment::item);
        m_rows.decisions = byOne(m_reading.of(m_store.about<WorkDecision>(m_student, ids)), &WorkDecision::item);
        m_rows.choices = byOne(m_reading.of(m_store.about<WorkChoice>(m_student, ids)), &WorkChoice::item);
    }

    Database &m_database;
    SubjectStore m_store;
    Id m_student;
    Reading m_reading;
    WeekRows m_rows;
};
}

Expected<QList<StandingWork>> readSubjectWork(Database &database, const Id &student, const QDateTime &localNow, const Id &subject)
{
    const auto today = localNow.date();
    const auto week = Week::of(today);
    const BriefRange range{.first = week.plus(-weeksLookedBack), .last = week.plus(weeksLookedAhead), .today = today, .subject = subject};
    const auto briefs = SubjectStore(database).unfinished(student, range);
    const auto rows = briefs ? RowsReader(database, student).of(*briefs) : std::unexpected(briefs.error());
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<StandingWork> all;
    QSet<std::pair<Id, qint64>> seen;
    for (const auto &brief : *briefs) {
        const auto place = std::pair(brief.item.id, brief.week.ordinal());
        if (seen.contains(place)) {
            continue;
        }
        seen.insert(place);
        const auto standing = standingOf(brief.item, *rows, brief.week, localNow);
        if (standing.counts() || standing.state == ItemState::FeedbackToRead) {
            all.append({.standing = standing, .week = brief.week});
        }
    }
    return all;
}
}
