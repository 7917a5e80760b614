// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Templates as T
import org.kde.kirigami as Kirigami

/** Asks on which day to do something; there is one on every card, so it is drawn here and not by the desktop's style. */
T.AbstractButton {
    id: root

    implicitWidth: Kirigami.Units.gridUnit * 2.5
    implicitHeight: Kirigami.Units.gridUnit * 2.5
    text: qsTr("When?")
    activeFocusOnTab: false
    hoverEnabled: true
    QQC2.ToolTip.text: qsTr("When? (W)")
    QQC2.ToolTip.visible: hovered
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay

    background: Rectangle {
        // Or it would cover the card's border.
        visible: root.down || root.hovered || root.visualFocus
        radius: Kirigami.Units.cornerRadius
        color: Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.hoverColor, root.down ? 0.3 : root.hovered ? 0.15 : 0.05)
        border.width: root.visualFocus ? 2 : 0
        border.color: Kirigami.Theme.focusColor
    }
    contentItem: Item {
        Kirigami.Icon {
            anchors.centerIn: parent
            width: Kirigami.Units.iconSizes.small
            height: Kirigami.Units.iconSizes.small
            source: "view-calendar"
            color: Kirigami.Theme.textColor
            isMask: true
        }
    }
}
