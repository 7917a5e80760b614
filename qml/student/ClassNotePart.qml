// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.weekwijzer
import org.weekwijzer.models

/** One thing to ask in class, in a card: its tick, and the way to what it is about. */
FormPart {
    id: root

    required property classNoteRow note

    signal settleAsked(settled: bool)
    signal itemAsked

    contentItem: ColumnLayout {
        spacing: 0

        ClassNoteBox {
            Layout.fillWidth: true
            note: root.note
            onSettleAsked: settled => root.settleAsked(settled)
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.note.title
            opacity: 0.8
        }
        TouchButton {
            visible: root.note.title.length > 0
            flat: true
            icon.name: "go-next-symbolic"
            text: qsTr("Open the task")
            Accessible.name: qsTr("Open “%1”").arg(root.note.title)
            onClicked: root.itemAsked()
        }
    }
}
