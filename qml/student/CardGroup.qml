// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** The basket or one day on a phone. */
QQC2.Control {
    id: root

    required property CardModel cards
    required property WeekActions actions
    required property string emptyText
    property alias heading: headingPlace.contentItem

    leftPadding: Kirigami.Units.largeSpacing
    rightPadding: Kirigami.Units.largeSpacing
    topPadding: 0
    bottomPadding: 0

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Control {
            id: headingPlace

            Layout.fillWidth: true
            padding: 0
        }
        PlainLabel {
            visible: root.cards.count === 0
            text: root.emptyText
            opacity: 0.7
            Layout.fillWidth: true
        }
        Repeater {
            model: root.cards

            delegate: ColumnLayout {
                id: place

                required property itemCard card
                required property int index

                // The heading stands above the first card of a choice board.
                readonly property bool first: index === 0 || root.cards.boardAt(index - 1) !== card.board

                spacing: Kirigami.Units.smallSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: Kirigami.Units.smallSpacing
                    visible: place.first && text.length > 0
                    text: place.card.board
                    font.weight: Font.DemiBold
                }
                WeekCard {
                    Layout.fillWidth: true
                    card: place.card
                    actions: root.actions
                }
            }
        }
    }
}
