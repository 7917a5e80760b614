// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** One of a few things to choose from; its words are shown as they were typed. */
QQC2.ItemDelegate {
    id: root

    property string detail
    property bool chosen: false

    Layout.fillWidth: true
    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    leftPadding: Kirigami.Units.largeSpacing * 2
    rightPadding: Kirigami.Units.largeSpacing * 2
    topPadding: Kirigami.Units.largeSpacing
    bottomPadding: Kirigami.Units.largeSpacing
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Kirigami.Units.smallSpacing / 2
            implicitWidth: Kirigami.Units.iconSizes.small
            implicitHeight: Kirigami.Units.iconSizes.small
            radius: height / 2
            color: "transparent"
            border.width: root.chosen ? Math.round(height / 3.2) : 1
            border.color: root.chosen ? Kirigami.Theme.highlightColor : Kirigami.Theme.textColor
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: root.text
                font.weight: root.chosen ? Font.DemiBold : Font.Normal
            }
            SmallLabel {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.detail
            }
        }
    }
}
