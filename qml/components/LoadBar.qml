// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami
import org.weekwijzer.models

/** How full a day is: planned against available, with what is too much in another colour. */
Item {
    id: root

    required property dayLoad load

    readonly property real share: load.available > 0 ? load.planned / load.available : (load.planned > 0 ? 2 : 0)

    implicitHeight: Kirigami.Units.smallSpacing * 1.5
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, 0.15)
    }
    Rectangle {
        anchors.left: parent.left
        width: parent.width * Math.min(1, root.share)
        height: parent.height
        radius: height / 2
        color: root.load.tooMuch ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.highlightColor

        Behavior on width {
            NumberAnimation { duration: (root.Window.window as PersonalWindow)?.movement ?? 0 }
        }
    }
}
