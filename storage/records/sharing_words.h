// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"
#include "sharing.h"

#include <QStringList>

namespace Weekwijzer
{
/** Parts as a person writes them in a command: "nothing", or "handedIn,done,started" or some of those; Usage for anything else. */
[[nodiscard]] Expected<SharingChoice::Parts> partsFrom(const QString &words);
/** The same the other way round; none for nothing. */
[[nodiscard]] QStringList wordsOf(SharingChoice::Parts parts);
}
