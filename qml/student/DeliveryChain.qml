// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** How far something that was sent has come, stage by stage. */
GridLayout {
    id: root

    required property list<stageRow> chain

    /** Of all stages beside each other, each as wide as its name or its time. */
    readonly property real widest: chain.reduce((sum, stage) => sum + metrics.widest([stage.name, stage.at]) + Kirigami.Units.iconSizes.small + Kirigami.Units.smallSpacing + columnSpacing, 0)
    readonly property bool wide: widest <= width

    // Or beside each other they would keep the page as wide as that takes.
    Layout.minimumWidth: 0
    columns: wide ? -1 : 1
    flow: wide ? GridLayout.LeftToRight : GridLayout.TopToBottom
    columnSpacing: Kirigami.Units.largeSpacing
    rowSpacing: Kirigami.Units.smallSpacing
    Accessible.role: Accessible.List

    Repeater {
        model: root.chain

        delegate: RowLayout {
            id: stage

            required property stageRow modelData

            readonly property bool reached: modelData.passed || modelData.current

            spacing: Kirigami.Units.smallSpacing
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.wide
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.name, reached ? modelData.at : qsTr("not yet")].join(" ")

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Kirigami.Units.smallSpacing / 2
                implicitWidth: Kirigami.Units.iconSizes.small
                implicitHeight: Kirigami.Units.iconSizes.small
                radius: width / 2
                color: stage.modelData.passed ? Kirigami.Theme.positiveTextColor : stage.modelData.current ? Kirigami.Theme.highlightColor : "transparent"
                border.color: stage.reached ? color : Kirigami.Theme.disabledTextColor
                border.width: 1

                Kirigami.Icon {
                    anchors.centerIn: parent
                    width: parent.width * 0.75
                    height: width
                    visible: stage.modelData.passed
                    source: "checkmark"
                    color: Kirigami.Theme.backgroundColor
                    isMask: true
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainLabel {
                    Layout.fillWidth: true
                    text: stage.modelData.name
                    font.weight: stage.modelData.current ? Font.DemiBold : Font.Normal
                    opacity: stage.reached ? 1 : 0.7
                    wrapMode: root.wide ? Text.NoWrap : Text.Wrap
                }
                SmallLabel {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: stage.modelData.at
                    wrapMode: root.wide ? Text.NoWrap : Text.Wrap
                }
            }
        }
    }
    // Or the chain would be no wider than its stages, and they would then have too little room beside each other.
    Item {
        Layout.fillWidth: true
        visible: root.wide
    }
    WordMetrics {
        id: metrics

        // Of the stage it has come to.
        font: Qt.font({family: Kirigami.Theme.defaultFont.family, pointSize: Kirigami.Theme.defaultFont.pointSize, bold: true})
    }
}
