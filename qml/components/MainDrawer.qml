// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami

/** What is always to be had, and seldom needed. */
Kirigami.GlobalDrawer {
    id: root

    signal stickAsked

    title: qsTr("Weekwijzer")
    modal: true
    handleVisible: false
    actions: [
        Kirigami.Action {
            icon.name: "drive-removable-media-usb"
            text: qsTr("Send by stick")
            onTriggered: root.stickAsked()
        }
    ]
}
