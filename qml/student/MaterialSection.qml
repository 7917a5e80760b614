// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.weekwijzer
import org.weekwijzer.models

/** What to work with, and what to have at hand for practical work, each with its own tick. */
Section {
    id: root

    required property ItemModel item

    readonly property list<criterionRow> needs: item.choices.needs

    title: qsTr("Material")
    icon: "bookmarks"
    filled: item.item.material.length > 0 || needs.length > 0
    spoken: item.item.material
    summary: filled ? "" : qsTr("not filled in")

    PlainLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.item.item.material
    }
    SmallLabel {
        Layout.fillWidth: true
        visible: root.needs.length > 0
        text: qsTr("Have this at hand. Only you see these ticks.")
    }
    Rows {
        key: "text"
        rows: root.needs

        delegate: TickBox {
            required property criterionRow modelData

            Layout.fillWidth: true
            text: modelData.text
            ticked: modelData.checked
            onTickAsked: ticked => root.item.check(modelData.text, ticked)
        }
    }
}
