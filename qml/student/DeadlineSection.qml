// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer
import org.weekwijzer.models

/** When it has to be ready, and when the student does it. */
Section {
    id: root

    required property ItemModel item

    title: qsTr("By when")
    icon: "view-calendar-day"
    summary: root.item.deadline.length > 0 ? root.item.deadline : qsTr("not filled in")

    Fact {
        label: qsTr("Deadline")
        text: root.item.deadline
    }
    Fact {
        label: qsTr("Your moment")
        text: root.item.day
    }
}
