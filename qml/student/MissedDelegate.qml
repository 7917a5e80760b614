// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One lesson or live moment that a student missed, with what there is to catch up by. */
QQC2.Control {
    id: root

    required property missedRow modelData

    signal caughtUp
    signal opened

    padding: 0

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Heading {
            Layout.fillWidth: true
            level: 4
            text: root.modelData.title
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Fact {
            label: qsTr("What was done in class")
            text: root.modelData.doneInClass
        }
        Fact {
            label: qsTr("Material")
            text: root.modelData.material
        }
        Fact {
            label: qsTr("Do this instead")
            visible: root.modelData.standIn.length > 0
            text: root.modelData.standIn
        }
        Flow {
            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing

            TouchButton {
                icon.name: "checkmark"
                text: qsTr("I caught up")
                Accessible.description: root.modelData.title
                onClicked: root.caughtUp()
            }
            OpenButton {
                text: root.modelData.standIn.length > 0 ? qsTr("Open the task") : qsTr("Open")
                Accessible.description: root.modelData.title
                onClicked: root.opened()
            }
        }
        Kirigami.Separator {
            Layout.fillWidth: true
        }
    }
}
