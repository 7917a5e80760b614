// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates

/** What is always to be had, and seldom needed. */
Kirigami.OverlayDrawer {
    id: root

    signal ownTimeAsked
    signal remindersAsked
    signal keptAsked
    signal stickAsked
    signal readingAsked

    edge: Application.layoutDirection === Qt.RightToLeft ? Qt.RightEdge : Qt.LeftEdge
    modal: true
    handleVisible: false

    width: Math.min(Kirigami.Units.gridUnit * 16, (parent?.width ?? 0) * 0.8)

    contentItem: ColumnLayout {
        spacing: 0

        Kirigami.Heading {
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.largeSpacing
            level: 2
            text: qsTr("Weekwijzer")
        }
        Delegates.RoundedItemDelegate {
            Layout.fillWidth: true
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: "chronometer"
            text: qsTr("My own time")
            onClicked: {
                root.close();
                root.ownTimeAsked();
            }
        }
        Delegates.RoundedItemDelegate {
            Layout.fillWidth: true
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: "notifications"
            text: qsTr("Reminders")
            onClicked: {
                root.close();
                root.remindersAsked();
            }
        }
        Delegates.RoundedItemDelegate {
            Layout.fillWidth: true
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: "document-save"
            text: qsTr("Kept versions")
            onClicked: {
                root.close();
                root.keptAsked();
            }
        }
        Delegates.RoundedItemDelegate {
            Layout.fillWidth: true
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: "drive-removable-media-usb"
            text: qsTr("Send by stick")
            onClicked: {
                root.close();
                root.stickAsked();
            }
        }
        Delegates.RoundedItemDelegate {
            Layout.fillWidth: true
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: "preferences-desktop-font"
            text: qsTr("Reading")
            onClicked: {
                root.close();
                root.readingAsked();
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
