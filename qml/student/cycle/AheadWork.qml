// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One piece of work of the coming week: its time, and the plan for it. */
FormPart {
    id: root

    required property aheadRow row

    signal minutesAsked(minutes: int)
    signal planAsked
    signal opened

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: root.row.card.title
            font.weight: Font.DemiBold
        }
        SmallLabel {
            Layout.fillWidth: true
            text: root.row.card.subject
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.row.hint
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width > Kirigami.Units.gridUnit * 22 ? 3 : 1
            columnSpacing: Kirigami.Units.smallSpacing
            rowSpacing: Kirigami.Units.smallSpacing

            AmountBox {
                Layout.fillWidth: true
                label: qsTr("How long do you think?")
                textFromValue: value => value === 0 ? qsTr("no idea yet") : AmountWords.minutes(value)
                to: 600
                stepSize: 5
                value: root.row.minutes
                onValueModified: root.minutesAsked(value)
            }
            TouchButton {
                Layout.fillWidth: true
                icon.name: "view-task"
                text: root.row.plan.length > 0 ? qsTr("Your if-then plan") : qsTr("Make an if-then plan")
                highlighted: root.row.planAsked
                Accessible.description: root.row.card.title
                onClicked: root.planAsked()
            }
            TouchButton {
                Layout.fillWidth: true
                icon.name: "document-open"
                text: qsTr("Open")
                Accessible.description: root.row.card.title
                onClicked: root.opened()
            }
        }
        IconLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            icon: "checkmark"
            text: root.row.plan
        }
    }
}
