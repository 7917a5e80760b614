// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "file_facts.h"
#include "stores/plan_store.h"
#include "stores/record_writer.h"
#include "stores/work_store.h"

namespace Weekwijzer
{
/** What a teacher does with work that students handed in. */
class TeacherWork
{
public:
    TeacherWork(Database &database, const Id &teacher);

    /** Answers a hand-in in three parts; each may be left empty, but not all: Invalid. NotFound when the hand-in isn't here. */
    [[nodiscard]] Expected<Id> giveFeedback(const HandIn &handIn, const QString &whereTo, const QString &whereNow, const QString &nextStep,
                                            const QDateTime &now);

    /** Gives an item a file to work with, or to read. NotFound when the item isn't here, Invalid without a title or for a file too large. */
    [[nodiscard]] Expected<Id> addMaterial(const Id &item, const QString &title, const FileFacts &file, const QDateTime &now);

private:
    Database &m_database;
    Id m_teacher;
    WorkStore m_work;
    PlanStore m_plans;
    RecordWriter m_writer;
};
}
