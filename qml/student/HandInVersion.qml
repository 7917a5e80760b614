// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One version of handed-in work, with its way to the teacher and back. */
ColumnLayout {
    id: root

    required property handInRow handIn
    required property bool latest

    spacing: Kirigami.Units.mediumSpacing

    Rectangle {
        Layout.fillWidth: true
        visible: root.handIn.text.length > 0
        implicitHeight: text.implicitHeight + Kirigami.Units.largeSpacing * 2
        radius: Kirigami.Units.cornerRadius
        Kirigami.Theme.inherit: false
        Kirigami.Theme.colorSet: Kirigami.Theme.View
        color: Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, 0.05)

        PlainLabel {
            id: text

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Kirigami.Units.largeSpacing
            }
            text: root.handIn.text
            maximumLineCount: root.latest ? 100 : 3
            elide: Text.ElideRight
        }
    }
    Repeater {
        model: root.handIn.files

        delegate: FileLine {
            required property fileRow modelData

            Layout.fillWidth: true
            file: modelData
        }
    }
    DeliveryChain {
        Layout.fillWidth: true
        chain: root.handIn.chain
    }
}
