// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The face of a page about a week: what it says where that week has no plan. */
PageFace {
    emptyTitle: qsTr("No plan for this week yet")
    emptyText: qsTr("Your teachers publish it on Saturday. It comes by itself as soon as there is a connection.")
    emptyIcon: "view-calendar-week"
}
