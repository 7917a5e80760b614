// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A way on from the week; where all of them share a row of a phone, each has its words below. */
QQC2.ToolButton {
    id: root

    required property bool below

    Layout.fillWidth: root.below
    Layout.preferredWidth: root.below ? 1 : implicitWidth
    implicitHeight: Math.max(Kirigami.Units.gridUnit * (root.below ? 2.8 : 2.5), implicitBackgroundHeight)
    display: root.below ? QQC2.AbstractButton.TextUnderIcon : QQC2.AbstractButton.TextBesideIcon
    icon.width: Kirigami.Units.iconSizes.small
    icon.height: Kirigami.Units.iconSizes.small
}
