// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import org.kde.kirigami as Kirigami

/** What goes with other words, a little smaller and softer. */
PlainLabel {
    font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
    opacity: 0.85
}
