// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace Weekwijzer
{
/** Speaks the language, or the system's when it is empty; `words` is filled and has to outlive what is said with it. */
void speak(const QString &language, QTranslator &words);
}
