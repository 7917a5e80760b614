// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import org.kde.kirigami as Kirigami

/** What a card is drawn on: the subject's colour at its edge, and whether it is pointed at or has the focus. */
Kirigami.ShadowedRectangle {
    id: root

    required property T.AbstractButton button
    required property color colour

    readonly property int line: button.visualFocus ? 2 : 1

    radius: Kirigami.Units.cornerRadius
    color: root.button.down || root.button.hovered
        ? Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.hoverColor, root.button.down ? 0.2 : 0.08)
        : Kirigami.Theme.backgroundColor
    border.width: root.line
    border.color: root.button.visualFocus ? Kirigami.Theme.focusColor
                                          : Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, 0.18)

    Rectangle {
        objectName: "edge"
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
            margins: root.line
        }
        width: Kirigami.Units.smallSpacing
        topLeftRadius: root.button.mirrored ? 0 : Kirigami.Units.cornerRadius
        bottomLeftRadius: topLeftRadius
        topRightRadius: root.button.mirrored ? Kirigami.Units.cornerRadius : 0
        bottomRightRadius: topRightRadius
        color: root.colour
    }
}
