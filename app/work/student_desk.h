// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coaching.h"
#include "preparation.h"
#include "sharing.h"
#include "stores/kept_versions.h"
#include "stores/reminder_store.h"
#include "student_asking.h"
#include "student_choices.h"
#include "student_cycle.h"
#include "student_planning.h"
#include "student_tasks.h"
#include "student_work.h"

namespace Weekwijzer
{
/** All that a student can do on their device. */
struct StudentDesk {
    /** Without `files` only records are kept. */
    StudentDesk(Database &database, const Id &student, BlobStore *files = nullptr)
        : work(database, student)
        , planning(database, student)
        , choices(database, student)
        , cycle(database, student)
        , coaching(database, student)
        , sharing(database, student)
        , asking(database, student)
        , tasks(database, student)
        , reminders(database)
        , preparation(database, student, files)
        , kept(database)
    {
    }

    StudentWork work;
    StudentPlanning planning;
    StudentChoices choices;
    StudentCycle cycle;
    Coaching coaching;
    Sharing sharing;
    StudentAsking asking;
    StudentTasks tasks;
    ReminderStore reminders;
    Preparation preparation;
    KeptVersions kept;
};
}
