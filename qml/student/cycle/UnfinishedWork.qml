// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What a week left undone, and what may become of it. */
FormPart {
    id: root

    required property unfinishedRow row
    required property string nextWeek

    signal takenOver
    signal helpAsked
    signal letGo

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: root.row.card.title
            font.weight: Font.DemiBold
        }
        IconLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            icon: "checkmark"
            text: root.row.decision
            colour: Kirigami.Theme.positiveTextColor
        }
        Flow {
            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing

            TouchButton {
                icon.name: "view-calendar-week"
                text: root.nextWeek
                Accessible.description: root.row.card.title
                onClicked: root.takenOver()
            }
            TouchButton {
                icon.name: "help-contents"
                text: qsTr("Ask help")
                Accessible.description: root.row.card.title
                onClicked: root.helpAsked()
            }
            TouchButton {
                visible: root.row.extra
                icon.name: "checkmark"
                text: qsTr("Let it go")
                Accessible.description: root.row.card.title
                onClicked: root.letGo()
            }
        }
    }
}
