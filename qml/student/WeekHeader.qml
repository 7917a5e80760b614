// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Which week this is, and the way to another. */
QQC2.ToolBar {
    id: root

    required property WeekModel week
    required property bool wide

    signal menuAsked
    signal fittingAsked
    signal aheadAsked
    signal backAsked
    signal absentAsked

    contentItem: GridLayout {
        columns: 5
        columnSpacing: Kirigami.Units.smallSpacing
        rowSpacing: 0

        QQC2.ToolButton {
            implicitWidth: Kirigami.Units.gridUnit * 2.4
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: "application-menu"
            text: qsTr("Menu")
            display: QQC2.AbstractButton.IconOnly
            onClicked: root.menuAsked()
            QQC2.ToolTip.text: text
            QQC2.ToolTip.visible: hovered
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Kirigami.Units.smallSpacing
            columns: root.wide ? 2 : 1
            columnSpacing: Kirigami.Units.largeSpacing
            rowSpacing: 0

            Kirigami.Heading {
                level: 2
                text: root.week.title
                font.weight: Font.DemiBold
            }
            PlainLabel {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                text: root.week.dates
                opacity: 0.85
                maximumLineCount: 1
                elide: Text.ElideRight
            }
        }
        QQC2.ToolButton {
            implicitWidth: Kirigami.Units.gridUnit * 2.4
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: mirrored ? "go-next" : "go-previous"
            text: qsTr("Week before")
            display: QQC2.AbstractButton.IconOnly
            onClicked: root.week.goBy(-1)
            QQC2.ToolTip.text: text
            QQC2.ToolTip.visible: hovered
        }
        QQC2.ToolButton {
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: "go-jump-today"
            text: qsTr("This week")
            display: root.wide ? QQC2.AbstractButton.TextOnly : QQC2.AbstractButton.IconOnly
            enabled: !root.week.thisWeek
            onClicked: root.week.goToThisWeek()
            QQC2.ToolTip.text: text
            QQC2.ToolTip.visible: hovered && !root.wide
        }
        QQC2.ToolButton {
            implicitWidth: Kirigami.Units.gridUnit * 2.4
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            icon.name: mirrored ? "go-previous" : "go-next"
            text: qsTr("Week after")
            display: QQC2.AbstractButton.IconOnly
            onClicked: root.week.goBy(1)
            QQC2.ToolTip.text: text
            QQC2.ToolTip.visible: hovered
        }
        GridLayout {
            Layout.columnSpan: 5
            Layout.fillWidth: true
            Layout.leftMargin: Kirigami.Units.mediumSpacing
            columns: root.wide ? 4 : 2
            columnSpacing: Kirigami.Units.gridUnit
            rowSpacing: 0

            IconLabel {
                Layout.columnSpan: root.wide ? 1 : 2
                Layout.fillWidth: true
                visible: root.week.note.length > 0
                icon: "dialog-messages"
                text: root.week.note
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            IconLabel {
                Layout.fillWidth: !root.wide || root.week.note.length === 0
                visible: root.week.state === PageModel.Ready
                icon: root.week.hint.length > 0 ? "help-hint" : "chronometer"
                text: root.week.hint.length > 0 ? root.week.hint : root.week.load
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            QQC2.ToolButton {
                objectName: "print"
                visible: root.week.state === PageModel.Ready
                implicitWidth: Kirigami.Units.gridUnit * 2.4
                implicitHeight: Kirigami.Units.gridUnit * 2.4
                display: QQC2.AbstractButton.IconOnly
                QQC2.ToolTip.text: text
                QQC2.ToolTip.visible: hovered
                action: PrintAction {
                    job: root.week.printing
                    host: root
                }
            }
            RowLayout {
                Layout.columnSpan: root.wide ? 1 : 2
                Layout.fillWidth: !root.wide
                visible: root.week.state === PageModel.Ready
                spacing: 0

                HeaderButton {
                    below: !root.wide
                    icon.name: "view-filter"
                    text: qsTr("What fits now?")
                    onClicked: root.fittingAsked()
                }
                HeaderButton {
                    below: !root.wide
                    icon.name: "flag"
                    text: qsTr("Look ahead")
                    onClicked: root.aheadAsked()
                }
                HeaderButton {
                    below: !root.wide
                    icon.name: "view-history"
                    text: qsTr("Look back")
                    onClicked: root.backAsked()
                }
                HeaderButton {
                    below: !root.wide
                    icon.name: "user-away"
                    text: qsTr("I'm absent")
                    onClicked: root.absentAsked()
                }
            }
        }
    }
}
