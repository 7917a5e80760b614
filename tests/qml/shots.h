// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shots_camera.h"

namespace Weekwijzer
{
/** Stops the program when something cannot be prepared. */
void need(const Expected<void> &done);

/** A week in which somebody has been at work. */
void liveAWeek(DemoDevice &device);

void shootSetup(const Wishes &wishes);
void shootTrouble(const Wishes &wishes);
void shootWeek(const Wishes &wishes);
void shootQuestion(const Wishes &wishes);
void shootChoices(const Wishes &wishes);
void shootItem(const Wishes &wishes);
void shootFiles(const Wishes &wishes);
void shootSearch(const Wishes &wishes);
void shootOwnTime(const Wishes &wishes);
void shootReminders(const Wishes &wishes);
void shootPaper(const Wishes &wishes);
void shootReading(const Wishes &wishes);
void shootLarge(const Wishes &wishes);
void shootKept(const Wishes &wishes);
void shootFamily(const Wishes &wishes);
void shootCycle(const Wishes &wishes);
void shootStick(const Wishes &wishes);
void shootTalk(const Wishes &wishes);
void shootSubjects(const Wishes &wishes);
}
