// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami
import org.weekwijzer

/** The window when a person's work cannot be opened: what is wrong and what to do. */
Kirigami.ApplicationWindow {
    id: root

    required property string sentence

    title: qsTr("Weekwijzer")
    width: 640
    height: 480

    Notice {
        anchors.centerIn: parent
        width: Math.min(parent.width - Kirigami.Units.gridUnit * 2, Kirigami.Units.gridUnit * 28)
        icon: "data-warning"
        title: qsTr("Your work cannot be opened now")
        explanation: root.sentence
    }
}
