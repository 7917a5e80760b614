// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A piece of work: what, by when, and how far it is. */
QQC2.ItemDelegate {
    id: root

    required property subjectWorkRow row

    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    text: row.title
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.name: row.description

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: root.row.title
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.row.when
                font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
                opacity: 0.8
            }
            IconLabel {
                Layout.fillWidth: true
                visible: text.length > 0
                icon: root.row.stateIcon
                text: root.row.state
                colour: root.row.urgent ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.textColor
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
