// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Before work that isn't complete is handed in: what is missing, and the choice. */
OwnDialog {
    id: root

    required property ItemModel item

    /** More names than this make nobody wiser. */
    readonly property int mostNamed: 5
    readonly property int others: Math.max(0, item.missing.length - mostNamed)

    title: root.item.progress
    preferredWidth: Kirigami.Units.gridUnit * 20
    customFooterActions: [
        Kirigami.Action {
            icon.name: "edit-undo"
            text: qsTr("Not yet")
            onTriggered: root.close()
        },
        Kirigami.Action {
            icon.name: "document-send"
            text: qsTr("Hand in anyway")
            onTriggered: {
                root.close();
                root.item.handIn();
            }
        }
    ]

    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Not ticked yet:")
        }
        Repeater {
            model: root.item.missing.slice(0, root.mostNamed)

            delegate: RowLayout {
                id: part

                required property string modelData

                spacing: Kirigami.Units.smallSpacing

                // A box without a tick.
                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Kirigami.Units.smallSpacing / 2
                    implicitWidth: Kirigami.Units.iconSizes.small
                    implicitHeight: Kirigami.Units.iconSizes.small
                    radius: Kirigami.Units.cornerRadius / 2
                    color: "transparent"
                    border.color: Kirigami.Theme.textColor
                }
                PlainLabel {
                    Layout.fillWidth: true
                    text: part.modelData
                }
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: root.others > 0
            text: qsTr("and %n more", "", root.others)
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: Kirigami.Units.largeSpacing
            text: qsTr("You can hand in what you have. A better version may follow.")
        }
    }
}
