// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Leads from what is told to the page that it is about. */
TouchButton {
    icon.name: mirrored ? "arrow-left" : "arrow-right"
}
