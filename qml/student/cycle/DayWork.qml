// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One thing of a day, in a row. */
QQC2.ItemDelegate {
    id: root

    required property itemCard card

    Layout.fillWidth: true
    focusPolicy: Qt.StrongFocus
    text: card.title
    leftPadding: Kirigami.Units.largeSpacing * 2
    rightPadding: Kirigami.Units.largeSpacing * 2
    topPadding: Kirigami.Units.largeSpacing
    bottomPadding: Kirigami.Units.largeSpacing
    Accessible.name: card.description
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.Icon {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Kirigami.Units.iconSizes.small
            implicitHeight: Kirigami.Units.iconSizes.small
            source: root.card.icon
            fallback: "bookmarks"
            isMask: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: root.card.title
                opacity: root.card.settled ? 0.75 : 1
            }
            SmallLabel {
                Layout.fillWidth: true
                text: [root.card.subject, root.card.facts].filter(words => words.length > 0).join(" · ")
            }
            StateLabel {
                Layout.fillWidth: true
                card: root.card
                font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
            }
        }
    }
}
