// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** How things are done that are done often, in short steps. */
Section {
    id: root

    required property list<stepCardRow> cards

    title: qsTr("How do I …?")
    icon: "help-hint"
    filled: cards.length > 0
    summary: filled ? qsTr("%n step card(s)", "", cards.length) : qsTr("not filled in")

    Repeater {
        model: root.cards

        delegate: ColumnLayout {
            id: card

            required property stepCardRow modelData

            Layout.fillWidth: true
            Layout.bottomMargin: Kirigami.Units.mediumSpacing
            spacing: Kirigami.Units.smallSpacing

            IconLabel {
                Layout.fillWidth: true
                icon: card.modelData.icon
                text: card.modelData.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: card.modelData.steps

                delegate: PlainLabel {
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    text: "%1. %2".arg(index + 1).arg(modelData)
                }
            }
            ReadAloudButton {
                spoken: [card.modelData.title].concat(card.modelData.steps).join("\n")
                Accessible.description: card.modelData.title
            }
        }
    }
}
