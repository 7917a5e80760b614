// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"

#include <QCommandLineParser>

namespace Weekwijzer
{
/** The database in the folder that --data names; Usage without one. */
[[nodiscard]] Expected<Database> openedHub(const QCommandLineParser &parser);
/** By id, or by a name that only one has; NotFound, or Usage when several are called that. */
[[nodiscard]] Expected<Id> personCalled(Database &database, const QString &text);
[[nodiscard]] Expected<Id> groupCalled(Database &database, const QString &text);
}
