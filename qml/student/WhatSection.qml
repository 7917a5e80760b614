// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer
import org.weekwijzer.models

/** What this is, for whom, and how. */
Section {
    id: root

    required property ItemModel item

    title: qsTr("What")
    icon: "view-task"
    summary: root.item.kind
    spoken: root.item.item.doneInClass

    Fact {
        label: qsTr("What was done in class")
        text: root.item.item.doneInClass
    }
    Fact {
        label: qsTr("For whom")
        text: root.item.item.audience.length > 0 ? root.item.item.audience : qsTr("the whole class")
    }
    Fact {
        label: qsTr("How much on your own")
        text: root.item.independence
    }
    FormsPart {
        choices: root.item.choices
    }
}
