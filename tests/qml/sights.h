// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "open_window.h"

namespace Weekwijzer
{
/** What is there to press or to type in, and can be seen. */
[[nodiscard]] QList<QQuickItem *> controlsOf(OpenWindow &open);

/** What is drawn by a QML file of this name, and can be seen. */
[[nodiscard]] QList<QQuickItem *> drawnBy(OpenWindow &open, QByteArrayView file);

/** What scrolls up and down and has this in it; null for what stays in its place. */
[[nodiscard]] QQuickItem *viewAround(const QQuickItem *item);

/** The controls that reach beyond the window's sides, or above or below it without anything that scrolls to them. */
[[nodiscard]] QStringList outOfReach(OpenWindow &open);

/** The largest of what scrolls on the page. */
[[nodiscard]] QQuickItem *widestView(OpenWindow &open);

/** Where the first control in what scrolls is, in the window; invalid when there is none. */
[[nodiscard]] QRectF firstControl(OpenWindow &open, const QQuickItem *view);

[[nodiscard]] QRectF inWindow(const QQuickItem *item);
}
