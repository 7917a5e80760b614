// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A file of the work: what it looks like, what it is called and how large it is. */
RowLayout {
    id: root

    required property fileRow file
    property bool removable: false

    signal removed

    spacing: Kirigami.Units.largeSpacing
    Accessible.role: Accessible.ListItem
    Accessible.name: [file.title, file.size].join(", ")

    Item {
        implicitWidth: Kirigami.Units.gridUnit * 2.5
        implicitHeight: implicitWidth

        Kirigami.Icon {
            anchors.fill: parent
            anchors.margins: Kirigami.Units.smallSpacing
            visible: root.file.picture.length === 0
            source: root.file.icon
        }
        Image {
            anchors.fill: parent
            source: root.file.picture
            sourceSize: Qt.size(width * 2, height * 2)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: root.file.title
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
        SmallLabel {
            Layout.fillWidth: true
            text: root.file.size
        }
    }
    ListenButton {
        sound: root.file.sound
        what: qsTr("Listen")
        Accessible.description: root.file.title
    }
    IconButton {
        visible: root.removable
        icon.name: "edit-delete-remove"
        text: qsTr("Take out %1").arg(root.file.title)
        // A tip shows markup; which file it is stands beside the button.
        QQC2.ToolTip.text: qsTr("Take out")
        onClicked: root.removed()
    }
}
