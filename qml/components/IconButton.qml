// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** A button with room for its icon alone; its words come up beside it, and a screen reader says them. */
QQC2.ToolButton {
    implicitWidth: Kirigami.Units.gridUnit * 2.5
    implicitHeight: Kirigami.Units.gridUnit * 2.5
    display: QQC2.AbstractButton.IconOnly
    QQC2.ToolTip.text: text
    QQC2.ToolTip.visible: hovered || visualFocus
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
}
