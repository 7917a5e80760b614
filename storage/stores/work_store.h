// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/own_work.h"
#include "records/work.h"

namespace Weekwijzer
{
/** What students made, and the answers to it. Guardians and teachers hold it of several students, so each question names one. */
class WorkStore
{
public:
    explicit WorkStore(Database &database)
        : m_records(database)
    {
    }

    /** For the items of one week. */
    [[nodiscard]] Expected<QList<PlannerMoment>> momentsOf(const Id &student, Week week) const;
    [[nodiscard]] Expected<QList<Tick>> ticksOf(const Id &student, Week week) const;
    [[nodiscard]] Expected<QList<HandIn>> handInsOf(const Id &student, Week week) const;
    [[nodiscard]] Expected<QList<Feedback>> feedbackOf(const Id &student, Week week) const;

    /** For the items of one week. */
    [[nodiscard]] Expected<QList<WorkChoice>> choicesOf(const Id &student, Week week) const;
    /** One for each item and device. */
    [[nodiscard]] Expected<QList<WorkedTime>> workedOf(const Id &student, Week week) const;

    [[nodiscard]] Expected<std::optional<PlannerMoment>> momentOf(const Id &student, const Id &item) const;
    [[nodiscard]] Expected<std::optional<WorkChoice>> choiceOf(const Id &student, const Id &item) const;
    [[nodiscard]] Expected<QList<Tick>> ticksOf(const Id &student, const Id &item) const;
    /** Latest first. */
    [[nodiscard]] Expected<QList<HandIn>> handInsOf(const Id &student, const Id &item) const;
    /** Latest first. */
    [[nodiscard]] Expected<QList<Feedback>> feedbackOf(const Id &student, const Id &item) const;

    [[nodiscard]] Expected<std::optional<Draft>> draftOf(const Id &student, const Id &item) const;
    /** On all their devices together. */
    [[nodiscard]] Expected<std::chrono::minutes> workedOn(const Id &student, const Id &item) const;

    /** Hand-ins of all students on this device that have no feedback yet, oldest first. */
    [[nodiscard]] Expected<QList<HandIn>> unanswered() const;
    [[nodiscard]] Expected<std::optional<HandIn>> handIn(const Id &id) const;
    /** In order of position. */
    [[nodiscard]] Expected<QList<Attachment>> attachmentsOf(const Id &handIn) const;

private:
    RecordStore m_records;
};
}
