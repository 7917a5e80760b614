// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A few words with the icon that goes with them; only the icon is coloured, so that the words stay easy to read. */
RowLayout {
    id: root

    required property string icon
    required property string text
    property color colour: Kirigami.Theme.textColor
    property alias font: label.font
    property alias elide: label.elide
    property alias maximumLineCount: label.maximumLineCount

    spacing: Kirigami.Units.smallSpacing

    Kirigami.Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (metrics.height - height) / 2)
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: Kirigami.Units.iconSizes.small
        source: root.icon
        color: root.colour
        isMask: true
    }
    PlainLabel {
        id: label

        Layout.fillWidth: true
        text: root.text
    }
    FontMetrics {
        id: metrics

        font: label.font
    }
}
