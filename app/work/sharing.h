// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_state.h"
#include "stores/outbox.h"
#include "stores/plan_store.h"
#include "stores/record_writer.h"
#include "stores/sharing_store.h"

namespace Weekwijzer
{
/** What parents get to know of a student's work: what the school agreed with everybody, and what the student chose beyond that. */
[[nodiscard]] SharingChoice::Parts partsShared(const std::optional<School> &school, const std::optional<SharingChoice> &choice);

/**
 * The furthest that work has come of what may be told; Open for work of which nothing may.
 *
 * Work that was handed in, or is ticked in part, counts as started; only what is ticked as a whole counts as done. Times, drafts, moments and
 * marks never count: they are nobody else's business.
 */
[[nodiscard]] SharedState::State sharedState(const Progress &progress, bool handedIn, SharingChoice::Parts parts);

/** How parents see an item. */
enum class SeenState {
    NotShared, ///< Nothing could be told about it.
    Open, ///< As far as is shared.
    Late, ///< The same, and its deadline is over.
    Started,
    Done,
    HandedIn,
};
/**
 * From what a parent's device holds. Only what everybody has to do is open or late, and late only where its end could be told; of a lesson, an
 * extra, another route or one of several to choose from it is seen only what was shared.
 */
[[nodiscard]] SeenState seenState(const PlanItem &item, const std::optional<SharedState> &shared, SharingChoice::Parts parts, bool pastDeadline);

/** Keeps what parents see in step with the work; each call inside the transaction of its caller, or in one of its own. */
class Sharing
{
public:
    Sharing(Database &database, const Id &student);

    /** After any change of the student's work on an item; nothing is ever told of a task of their own. */
    [[nodiscard]] Expected<void> note(const Id &item, const QDateTime &now);
    /** Beyond what the school agreed; the states of the weeks around `today`, and all that were shared before, follow at once. */
    [[nodiscard]] Expected<void> choose(SharingChoice::Parts parts, QDate today, const QDateTime &now);
    /** The same for one part; the others stay as they are by then, whatever the page that asks has seen. */
    [[nodiscard]] Expected<void> share(SharingChoice::Part part, bool shared, QDate today, const QDateTime &now);
    /**
     * Brings everything in step with rows that came from elsewhere: another device's ticks, other steps, another agreement.
     *
     * Which ones came is kept with them until this has followed, over crashes and failures too. Only once an exchange is complete, because
     * half of one's own rows would take back what is shared. On a device of who is no student there is nothing to tell.
     */
    [[nodiscard]] Expected<void> settle(QDate today, const QDateTime &now);

private:
    [[nodiscard]] Expected<SharingChoice::Parts> parts() const;
    [[nodiscard]] Expected<SharingChoice> choice() const;
    [[nodiscard]] Expected<void> keepChoice(const SharingChoice &after, QDate today, const QDateTime &now);
    [[nodiscard]] Expected<void> follow(const QList<Id> &news, QDate today, const QDateTime &now);
    [[nodiscard]] Expected<void> keepAll(QDate today, SharingChoice::Parts parts, const QDateTime &now);
    [[nodiscard]] Expected<void> nameGroups(QDate today, const QDateTime &now);
    [[nodiscard]] Expected<void> keep(const Id &item, SharingChoice::Parts parts, const QDateTime &now);
    [[nodiscard]] Expected<void> keep(const WorkToShare &work, SharingChoice::Parts parts, const QDateTime &now);
    [[nodiscard]] Expected<void> write(const Id &item, SharedState::State state, const QDateTime &now);

    Database &m_database;
    Id m_student;
    PlanStore m_plans;
    SharingStore m_sharing;
    RecordWriter m_writer;
};
}
