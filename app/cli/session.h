// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "subcommand.h"

#include "client/profile.h"
#include "records/school.h"
#include "stores/device_store.h"
#include "work/file_facts.h"

namespace Weekwijzer
{
/** A paired profile, open for the length of one command. */
struct OpenProfile {
    Profile profile;
    Database database;
    Pairing pairing;
    QDateTime localNow; ///< On the day of --date, if that was said.

    /** Unpaired when there is no profile in the folder, or one that never met a hub; then no folder is made either. */
    [[nodiscard]] static Expected<OpenProfile> open(const Call &call);

    /** Whose device this is; NotFound before the first exchange. */
    [[nodiscard]] Expected<Person> person();
    /** How many changes the hub has not answered yet. */
    [[nodiscard]] Expected<qint64> waiting();
};

/** As `OpenProfile::open`, but NotAllowed when the device is not that of such a person. */
[[nodiscard]] Expected<OpenProfile> openAs(Role role, const Call &call);

/** Keeps a copy of a file beside the database. BadInput when it can't be read. */
[[nodiscard]] Expected<FileFacts> takenIn(OpenProfile &session, const QString &path);

/** What parents see follows what came from the hub, once all of it is here. */
[[nodiscard]] Expected<void> settleSharing(OpenProfile &session, QDate today);

/** What a command that changed something ends with: it is safe, and how much waits. */
[[nodiscard]] Expected<Output> saved(OpenProfile &session, const QString &what, QJsonObject json);
}
