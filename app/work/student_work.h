// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "file_facts.h"
#include "sharing.h"
#include "stores/cycle_store.h"
#include "stores/plan_store.h"
#include "stores/preparation_store.h"
#include "stores/record_writer.h"
#include "stores/work_store.h"

namespace Weekwijzer
{
/**
 * What a student does with a week plan: tick, place, write, hand in, read, and count the time.
 *
 * Each call keeps its effect and the change for the hub together, or fails and leaves everything as it was: NotFound for an
 * item, step or feedback that isn't here, NotAllowed for what isn't this student's to do, Invalid for a value that can't be.
 */
class StudentWork
{
public:
    StudentWork(Database &database, const Id &student);

    /** Marks a step, or without one the item as a whole, as done or not done. */
    [[nodiscard]] Expected<void> tick(const Id &item, const Id &step, bool done, const QDateTime &now);
    /**
     * Gives an item a day of its week or the one it was taken over into, and a time if there is one; an invalid day puts it back in the basket.
     *
     * Invalid outside the item's week, NotAllowed when the school has set the day.
     */
    [[nodiscard]] Expected<void> place(const Id &item, QDate day, QTime time, const QDateTime &now);
    /**
     * The draft as it stands now; empty when all of it was taken out. It stays the student's own until it is handed in.
     *
     * `seen` is the version of the draft that the writer began with: what another device sent since is kept beside it.
     */
    [[nodiscard]] Expected<void> write(const Id &item, const QString &draft, const QDateTime &now, std::optional<qint64> seen = {});
    /** Adds to the time worked on this device, at most a day at once; each device has a count of its own and the sum is what counts. */
    [[nodiscard]] Expected<void> addTime(const Id &item, std::chrono::minutes worked, const QDateTime &now);
    /**
     * A new version of the work, with the files that were chosen for it; the earlier ones stay. A draft that says the same is done with.
     *
     * Invalid without a text and without a file.
     */
    [[nodiscard]] Expected<Id> handIn(const Id &item, const QString &text, const QDateTime &now);
    /** Adds a file to the latest hand-in for an item; NotFound when there is none, Invalid when the file is too large for a record. */
    [[nodiscard]] Expected<Id> attach(const Id &item, const FileFacts &file, const QDateTime &now);
    /** The first time counts; later ones change nothing. */
    [[nodiscard]] Expected<void> markRead(const Id &feedback, const QDateTime &now);

private:
    [[nodiscard]] Expected<void> attachChosen(const HandIn &handIn, const QList<ChosenFile> &chosen, const QDateTime &now);
    [[nodiscard]] Expected<Id> ownDevice() const;
    [[nodiscard]] Expected<void> mayPlace(const PlanItem &item, QDate day) const;

    Database &m_database;
    Id m_student;
    RecordStore m_records;
    PlanStore m_plans;
    WorkStore m_work;
    CycleStore m_cycle;
    PreparationStore m_prepared;
    DeviceStore m_device;
    RecordWriter m_writer;
    Sharing m_sharing;
};
}
