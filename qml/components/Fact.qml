// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/** A named piece of what a teacher wrote; says so when there is nothing. */
ColumnLayout {
    id: root

    required property string label
    required property string text

    Layout.fillWidth: true
    spacing: 0

    SmallLabel {
        Layout.fillWidth: true
        text: root.label
    }
    PlainLabel {
        Layout.fillWidth: true
        text: root.text.length > 0 ? root.text : qsTr("not filled in")
        font.italic: root.text.length === 0
        opacity: root.text.length > 0 ? 1 : 0.75
    }
}
