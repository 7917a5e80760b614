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

            delegate: IconLabel {
                required property string modelData

                Layout.fillWidth: true
                icon: "draw-rectangle"
                text: modelData
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
