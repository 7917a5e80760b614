// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** Asks before something is done that is not to be undone by the same press. */
OwnDialog {
    id: root

    required property string words
    required property string yes
    required property string yesIcon
    required property string no

    signal agreed

    preferredWidth: Kirigami.Units.gridUnit * 22
    showCloseButton: false
    customFooterActions: [
        Kirigami.Action {
            icon.name: root.yesIcon
            text: root.yes
            onTriggered: {
                root.agreed();
                root.close();
            }
        },
        Kirigami.Action {
            icon.name: "dialog-cancel"
            text: root.no
            onTriggered: root.close()
        }
    ]

    PlainLabel {
        Layout.fillWidth: true
        text: root.words
    }
}
