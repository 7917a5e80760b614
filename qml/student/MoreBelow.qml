// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.weekwijzer

/** Tells in words that a list goes on below what is in sight, and goes there. Made only for one that does. */
Loader {
    id: root

    required property ListView list

    active: list.contentHeight > list.height && !list.atYEnd
    sourceComponent: TouchButton {
        icon.name: "go-down-symbolic"
        text: qsTr("More")
        activeFocusOnTab: false
        onClicked: {
            if ((root.Window.window as PersonalWindow)?.movement > 0) {
                root.list.flick(0, -root.list.height * 2);
            } else {
                root.list.contentY = Math.min(root.list.contentY + root.list.height, root.list.originY + root.list.contentHeight - root.list.height);
            }
        }
    }
}
