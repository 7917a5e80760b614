// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace Weekwijzer
{
/** To be called before the QApplication is made: which icons and controls the program is drawn with. */
void chooseAppearance();
/** Colours by the system's wish for light or dark, and a body text of at least 11 points. */
void dress(QApplication &application);
}
