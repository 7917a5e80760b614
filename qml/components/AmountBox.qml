// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** A number to step up and down, told in words. */
QQC2.SpinBox {
    id: root

    required property string label

    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
    editable: false
    Accessible.name: "%1: %2".arg(root.label).arg(root.displayText)
}
