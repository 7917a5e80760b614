// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A page's word when it has nothing else to show, with a way on if there is one. */
ColumnLayout {
    id: root

    required property string icon
    required property string title
    required property string explanation
    property string wayOn

    signal wayOnTaken

    spacing: Kirigami.Units.largeSpacing

    Kirigami.Icon {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Kirigami.Units.iconSizes.huge
        implicitHeight: Kirigami.Units.iconSizes.huge
        source: root.icon
        opacity: 0.6
    }
    Kirigami.Heading {
        Layout.fillWidth: true
        level: 2
        text: root.title
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    PlainLabel {
        Layout.fillWidth: true
        text: root.explanation
        horizontalAlignment: Text.AlignHCenter
    }
    TouchButton {
        Layout.alignment: Qt.AlignHCenter
        visible: root.wayOn.length > 0
        icon.name: "view-refresh"
        text: root.wayOn
        onClicked: root.wayOnTaken()
    }
}
