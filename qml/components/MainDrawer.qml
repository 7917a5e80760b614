// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates

/** What is always to be had, and seldom needed. */
Kirigami.OverlayDrawer {
    id: root

    enum Place {
        Search,
        ClassNotes,
        OwnTime,
        Reminders,
        Kept,
        Stick,
        Reading
    }

    readonly property int none: -1
    property int chosen: none

    /** Once the drawer is gone, so that it takes the focus from nothing that comes. */
    signal asked(place: int)

    onClosed: {
        if (chosen !== none) {
            const place = chosen;
            chosen = none;
            asked(place);
        }
    }

    function choose(place: int): void {
        chosen = place;
        close();
    }

    component Entry: Delegates.RoundedItemDelegate {
        Layout.fillWidth: true
        implicitHeight: Kirigami.Units.gridUnit * 2.5
    }

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
        Entry {
            icon.name: "search"
            text: qsTr("Search")
            onClicked: root.choose(MainDrawer.Search)
        }
        Entry {
            icon.name: "bookmarks"
            text: qsTr("To ask in class")
            onClicked: root.choose(MainDrawer.ClassNotes)
        }
        Entry {
            icon.name: "chronometer"
            text: qsTr("My own time")
            onClicked: root.choose(MainDrawer.OwnTime)
        }
        Entry {
            icon.name: "notifications"
            text: qsTr("Reminders")
            onClicked: root.choose(MainDrawer.Reminders)
        }
        Entry {
            icon.name: "document-save"
            text: qsTr("Kept versions")
            onClicked: root.choose(MainDrawer.Kept)
        }
        Entry {
            icon.name: "drive-removable-media-usb"
            text: qsTr("Send by stick")
            onClicked: root.choose(MainDrawer.Stick)
        }
        Entry {
            icon.name: "preferences-desktop-font"
            text: qsTr("Reading")
            onClicked: root.choose(MainDrawer.Reading)
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
