// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Which week this is, and the way to another; where there is room, what there is to say of it. */
QQC2.ToolBar {
    id: root

    required property WeekModel week
    required property WeekActions actions
    required property bool wide

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Kirigami.Units.smallSpacing

            IconButton {
                icon.name: "application-menu"
                text: qsTr("Menu")
                onClicked: root.actions.menuAsked()
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Kirigami.Units.smallSpacing
                columns: root.wide ? 2 : 1
                columnSpacing: Kirigami.Units.largeSpacing
                rowSpacing: 0

                Kirigami.Heading {
                    Layout.fillWidth: !root.wide
                    level: 2
                    text: root.week.title
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                PlainLabel {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    text: root.week.dates
                    opacity: 0.85
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }
            IconButton {
                icon.name: mirrored ? "go-next" : "go-previous"
                text: qsTr("Week before")
                onClicked: root.week.goBy(-1)
            }
            QQC2.ToolButton {
                implicitHeight: Kirigami.Units.gridUnit * 2.5
                icon.name: "go-jump-today"
                text: qsTr("This week")
                display: root.wide ? QQC2.AbstractButton.TextOnly : QQC2.AbstractButton.IconOnly
                enabled: !root.week.thisWeek
                onClicked: root.week.goToThisWeek()
                QQC2.ToolTip.text: text
                QQC2.ToolTip.visible: hovered && !root.wide
            }
            IconButton {
                icon.name: mirrored ? "go-previous" : "go-next"
                text: qsTr("Week after")
                onClicked: root.week.goBy(1)
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.leftMargin: Kirigami.Units.mediumSpacing
            active: root.wide
            visible: active
            sourceComponent: WeekSummary {
                week: root.week
                actions: root.actions
                wide: true
            }
        }
    }
}
