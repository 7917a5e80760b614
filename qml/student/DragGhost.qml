// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami
import org.weekwijzer

/** What follows the pointer while a card is dragged. */
Rectangle {
    id: root

    required property WeekActions actions

    x: actions.dragPosition.x - width / 4
    y: actions.dragPosition.y - height / 2
    z: 1
    width: Kirigami.Units.gridUnit * 9
    height: label.implicitHeight + Kirigami.Units.largeSpacing * 2
    radius: Kirigami.Units.cornerRadius
    visible: actions.dragging
    color: Kirigami.Theme.backgroundColor
    border.color: Kirigami.Theme.highlightColor
    border.width: 2
    opacity: 0.95

    Drag.active: actions.dragging
    Drag.hotSpot: Qt.point(width / 4, height / 2)

    PlainLabel {
        id: label

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Kirigami.Units.largeSpacing
        }
        text: root.actions.dragged.title
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
