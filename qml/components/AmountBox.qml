// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import org.kde.kirigami as Kirigami

/** A number to step up and down, told in words; the steps are at its ends, each large enough for a finger. */
T.SpinBox {
    id: root

    required property string label

    readonly property real step: Kirigami.Units.gridUnit * 2.5

    // Most words have room in that, so that it keeps its width from step to step.
    implicitWidth: Math.max(metrics.widthOf(displayText), metrics.height * 3.5) + 2 * (step + Kirigami.Units.mediumSpacing)
    implicitHeight: Math.max(step, words.implicitHeight + Kirigami.Units.mediumSpacing)
    leftPadding: step
    rightPadding: step
    editable: false
    font: Kirigami.Theme.defaultFont
    hoverEnabled: true
    Kirigami.Theme.inherit: false
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Accessible.name: [root.label, root.displayText].join(": ")

    component Step: Rectangle {
        id: mark

        required property string icon
        required property bool pressed
        required property bool hovered
        required property bool possible

        implicitWidth: root.step
        height: root.height
        radius: Kirigami.Units.cornerRadius
        color: Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.hoverColor, pressed ? 0.4 : hovered ? 0.15 : 0)
        border.width: 1
        border.color: edge.border.color

        Kirigami.Icon {
            anchors.centerIn: parent
            width: Kirigami.Units.iconSizes.small
            height: width
            source: mark.icon
            color: Kirigami.Theme.textColor
            opacity: mark.possible ? 1 : 0.4
            isMask: true
        }
    }

    down.indicator: Step {
        x: root.mirrored ? root.width - width : 0
        icon: "value-decrease-symbolic"
        pressed: root.down.pressed
        hovered: root.down.hovered
        possible: root.enabled && (root.wrap || root.value > root.from)
    }
    up.indicator: Step {
        x: root.mirrored ? 0 : root.width - width
        icon: "value-increase-symbolic"
        pressed: root.up.pressed
        hovered: root.up.hovered
        possible: root.enabled && (root.wrap || root.value < root.to)
    }
    background: Rectangle {
        id: edge

        radius: Kirigami.Units.cornerRadius
        color: Kirigami.Theme.backgroundColor
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Kirigami.Theme.focusColor
                                       : Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, 0.25)
    }
    contentItem: PlainLabel {
        id: words

        text: root.displayText
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        // What has the focus is this part of the box.
        Accessible.role: Accessible.SpinBox
        Accessible.name: root.Accessible.name
    }

    WordMetrics {
        id: metrics
    }
}
