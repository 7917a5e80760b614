// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami

/** The one thing to do next on a page. */
TouchButton {
    id: root

    readonly property color accent: Kirigami.Theme.highlightColor

    font.weight: Font.DemiBold

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.down ? Qt.darker(root.accent, 1.2) : root.hovered ? Qt.lighter(root.accent, 1.08) : root.accent
        border.width: root.visualFocus ? 2 : 0
        border.color: Kirigami.Theme.textColor
    }
    contentItem: PlainLabel {
        text: root.text
        font: root.font
        color: Kirigami.ColorUtils.brightnessForColor(root.accent) === Kirigami.ColorUtils.Light ? "black" : "white"
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
