// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** Asks on which day to do something. */
QQC2.ToolButton {
    implicitWidth: Kirigami.Units.gridUnit * 2.4
    implicitHeight: Kirigami.Units.gridUnit * 2.4
    display: QQC2.AbstractButton.IconOnly
    icon.name: "view-calendar"
    icon.width: Kirigami.Units.iconSizes.small
    icon.height: Kirigami.Units.iconSizes.small
    text: qsTr("When?")
    activeFocusOnTab: false
    QQC2.ToolTip.text: qsTr("When? (W)")
    QQC2.ToolTip.visible: hovered
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
}
