// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.weekwijzer
import org.weekwijzer.models

/** What the work is looked at for, one by one, for the student to look over. */
ColumnLayout {
    id: root

    required property ItemModel item

    spacing: 0

    SmallLabel {
        Layout.fillWidth: true
        text: qsTr("Did I do this? Only you see these ticks.")
    }
    Rows {
        key: "text"
        rows: root.item.criteria

        delegate: TickBox {
            required property criterionRow modelData

            Layout.fillWidth: true
            text: modelData.text
            ticked: modelData.checked
            onTickAsked: ticked => root.item.check(modelData.text, ticked)
        }
    }
}
