// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ahead_model.h"
#include "back_model.h"
#include "class_notes_model.h"
#include "coach_model.h"
#include "family_model.h"
#include "item_model.h"
#include "kept_model.h"
#include "link_model.h"
#include "me_model.h"
#include "own_time_model.h"
#include "plan_model.h"
#include "reading_model.h"
#include "reminder_model.h"
#include "search_model.h"
#include "seen_model.h"
#include "setup_model.h"
#include "status_model.h"
#include "stick_model.h"
#include "subject_model.h"
#include "subjects_model.h"
#include "tasks_model.h"
#include "today_model.h"
#include "voice_model.h"
#include "week_model.h"

#include <QVariantMap>

namespace Weekwijzer
{
/** All that the window shows, read over one connection of the interface thread. */
struct Models {
    /**
     * How text looks is kept in the file `reading`; see `ReadingModel`. Without `background` nothing reminds while the window is closed,
     * without `speech` nothing is read aloud, and without `files` no recording is found.
     */
    Models(Database &database, WorkThread &thread, const Clock &clock, const QString &reading = {}, Background *background = nullptr,
           const CaptureDevices &devices = CaptureDevices::ofThisSystem(), Speech *speech = nullptr, const std::optional<BlobFolder> &files = {})
        : setup(database, thread)
        , week(database, thread, clock)
        , item(database, thread, clock, devices)
        , ownTime(database, thread, clock)
        , reminders(database, thread, clock, background)
        , kept(database, thread, clock)
        , ahead(database, thread, clock)
        , back(database, thread, clock)
        , plan(database, thread, clock)
        , today(database, thread, clock)
        , me(database, thread, clock)
        , search(thread)
        , coach(database, thread, clock)
        , seen(database, thread, clock)
        , family(database, thread, clock)
        , classNotes(database, thread, clock)
        , tasks(database, thread, clock)
        , subjects(database, thread, clock)
        , subject(database, thread, clock)
        , status(thread, clock)
        , stick(thread)
        , reading(reading)
        , voice(speech, files)
        , link(database, setup, week)
    {
    }

    /** The models by the names of the window's required properties. */
    [[nodiscard]] QVariantMap properties();

    SetupModel setup;
    WeekModel week;
    ItemModel item;
    OwnTimeModel ownTime;
    ReminderModel reminders;
    KeptModel kept;
    AheadModel ahead;
    BackModel back;
    PlanModel plan;
    TodayModel today;
    MeModel me;
    SearchModel search;
    CoachModel coach;
    SeenModel seen;
    FamilyModel family;
    ClassNotesModel classNotes;
    TasksModel tasks;
    SubjectsModel subjects;
    SubjectModel subject;
    StatusModel status;
    StickModel stick;
    ReadingModel reading;
    VoiceModel voice;
    LinkModel link;
};
}
