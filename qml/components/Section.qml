// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** One of a page's fixed parts: its name and state are always there, its content when it is open. */
ColumnLayout {
    id: root

    required property string title
    required property string icon
    /** In words, as "2 of 7 parts done". */
    required property string summary
    property bool filled: true
    property bool open: filled
    default property alias content: body.data

    spacing: 0

    QQC2.ItemDelegate {
        id: head

        Layout.fillWidth: true
        implicitHeight: Kirigami.Units.gridUnit * 2.4
        leftPadding: 0
        rightPadding: 0
        enabled: root.filled
        text: root.title
        Accessible.name: "%1, %2, %3".arg(root.title).arg(root.summary).arg(root.open ? qsTr("open") : qsTr("closed"))
        onClicked: root.open = !root.open

        background: Item {
            Rectangle {
                anchors.fill: parent
                visible: head.visualFocus
                color: "transparent"
                radius: Kirigami.Units.cornerRadius
                border.color: Kirigami.Theme.focusColor
                border.width: 2
            }
        }
        contentItem: RowLayout {
            spacing: Kirigami.Units.largeSpacing

            Kirigami.Icon {
                implicitWidth: Kirigami.Units.iconSizes.smallMedium
                implicitHeight: Kirigami.Units.iconSizes.smallMedium
                source: root.icon
            }
            Kirigami.Heading {
                level: 3
                text: root.title
                font.weight: Font.DemiBold
            }
            PlainLabel {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: root.summary
                opacity: 0.8
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Kirigami.Icon {
                implicitWidth: Kirigami.Units.iconSizes.small
                implicitHeight: Kirigami.Units.iconSizes.small
                opacity: root.filled ? 1 : 0
                source: root.open ? "go-up-symbolic" : "go-down-symbolic"
            }
        }
    }
    ColumnLayout {
        id: body

        Layout.fillWidth: true
        Layout.leftMargin: Kirigami.Units.iconSizes.smallMedium + Kirigami.Units.largeSpacing
        Layout.bottomMargin: Kirigami.Units.largeSpacing
        visible: root.open
        spacing: Kirigami.Units.mediumSpacing
    }
    Kirigami.Separator {
        Layout.fillWidth: true
        opacity: 0.6
    }
}
