// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
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
        QQC2.Button {
            Layout.maximumWidth: root.availableWidth
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            visible: root.note.title.length > 0
            flat: true
            icon.name: "go-next-symbolic"
            text: root.note.title
            Accessible.name: qsTr("Open “%1”").arg(root.note.title)
            onClicked: root.itemAsked()
        }
    }
}
