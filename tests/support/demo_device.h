// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/profile.h"
#include "client/sync_client.h"
#include "demo/demo_school.h"
#include "records/work.h"

#include <QTemporaryDir>

#include <optional>

namespace Weekwijzer
{
/** A device in a temporary folder with the demonstration school on it, on Wednesday 18 November 2026 at 15:00. */
class DemoDevice
{
public:
    enum class Start { Empty, Paired, OfGuardian };

    explicit DemoDevice(Start start = Start::Paired);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Expected<Database> connect() const { return m_profile->connect(); }
    [[nodiscard]] BlobFolder blobs() const { return m_profile->blobs(); }
    [[nodiscard]] Clock clock() const;
    [[nodiscard]] const DemoSchool &demo() const { return m_demo; }
    [[nodiscard]] Id student() const { return m_demo.people.constFirst().id; }
    /** The first task of this week that the student may place, with steps and to be handed in. */
    [[nodiscard]] PlanItem task() const;
    /** An answer to a hand-in, as it comes from the hub together with the word that the hub has the hand-in. */
    Feedback answer(const HandIn &handIn);
    /** Puts a record as the hub would. */
    void put(const Record &record);

private:
    QTemporaryDir m_folder;
    std::optional<Profile> m_profile;
    std::optional<Database> m_database;
    DemoSchool m_demo;
};
}
