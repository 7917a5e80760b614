// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A subject in the list: its icon and colour, what is open, and the next deadline. */
QQC2.ItemDelegate {
    id: root

    required property subjectSummary row

    readonly property bool dark: Kirigami.ColorUtils.brightnessForColor(Kirigami.Theme.backgroundColor) === Kirigami.ColorUtils.Dark

    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Kirigami.Units.mediumSpacing
    bottomPadding: Kirigami.Units.mediumSpacing
    text: row.name
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.name: [row.name, row.state, row.next].filter(words => words.length > 0).join(", ")

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Kirigami.Units.smallSpacing
            radius: width / 2
            color: SubjectColours.of(root.row.colour, root.dark)
        }
        Kirigami.Icon {
            implicitWidth: Kirigami.Units.iconSizes.medium
            implicitHeight: Kirigami.Units.iconSizes.medium
            source: root.row.icon
            fallback: "bookmarks"
            color: SubjectColours.of(root.row.colour, root.dark)
            isMask: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: root.row.name
                font.weight: Font.DemiBold
            }
            IconLabel {
                Layout.fillWidth: true
                icon: root.row.urgent ? "clock" : "view-task"
                text: root.row.state
                colour: root.row.urgent ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.textColor
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.row.next
                font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
                opacity: 0.8
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        Kirigami.Icon {
            implicitWidth: Kirigami.Units.iconSizes.small
            implicitHeight: Kirigami.Units.iconSizes.small
            opacity: 0.6
            source: root.mirrored ? "go-previous-symbolic" : "go-next-symbolic"
        }
    }
}
