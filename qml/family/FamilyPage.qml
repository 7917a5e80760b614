// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** Where a parent's window begins: their children, each leading to the very page that the child sees too. */
FormPage {
    id: root

    required property FamilyModel family
    required property Way way

    readonly property bool ready: family.state === PageModel.Ready

    title: qsTr("My children")
    Component.onCompleted: family.show()
    Component.onDestruction: family.hide()

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.family.state
        trouble: root.family.trouble
        emptyTitle: qsTr("No child is known here yet")
        emptyText: qsTr("The school says whose parent you are. It comes by itself; or ask the school.")
        emptyIcon: "user"
        onRetried: root.family.refresh()
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        visible: root.ready

        Repeater {
            // By number, so that the focus stays when something new comes in.
            model: root.family.children.length

            delegate: FormCard.FormButtonDelegate {
                required property int index

                readonly property childRow modelData: root.family.children[index]

                icon.name: "user"
                text: modelData.name
                description: modelData.words
                Accessible.name: [modelData.name, modelData.words].filter(words => words.length > 0).join(", ")
                onClicked: root.way.childAsked(modelData.student)
            }
        }
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        Layout.bottomMargin: Kirigami.Units.gridUnit

        FormPart {
            contentItem: PlainLabel {
                text: qsTr("You see what your child and the school share, and nothing else. Your child sees the same page.")
            }
        }
        FormCard.FormButtonDelegate {
            icon.name: "drive-removable-media-usb"
            text: qsTr("Send by stick")
            onClicked: root.way.stickAsked()
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            icon.name: "preferences-desktop-font"
            text: qsTr("Reading")
            onClicked: root.way.readingAsked()
        }
    }
}
