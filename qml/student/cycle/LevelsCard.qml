// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** How much help one gets, why, and another level if there is reason to propose one. */
FormCard.FormCard {
    id: root

    required property MeModel me

    signal subjectsAsked

    FormPart {
        contentItem: ColumnLayout {
            spacing: Kirigami.Units.smallSpacing

            PlainLabel {
                Layout.fillWidth: true
                text: root.me.levelReason
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.me.proposal
                font.weight: Font.DemiBold
            }
            Flow {
                Layout.fillWidth: true
                visible: root.me.proposal.length > 0
                spacing: Kirigami.Units.smallSpacing

                TouchButton {
                    icon.name: "checkmark"
                    text: qsTr("Yes, please")
                    onClicked: root.me.accept()
                }
                TouchButton {
                    text: qsTr("No, leave it")
                    onClicked: root.me.decline()
                }
            }
        }
    }
    Rows {
        key: "level"
        rows: root.me.levels

        delegate: ChoiceRow {
            required property levelRow modelData

            text: modelData.name
            detail: modelData.means
            chosen: modelData.current
            onClicked: root.me.choose(modelData.level)
        }
    }
    FormCard.FormButtonDelegate {
        visible: root.me.undo.length > 0
        icon.name: "edit-undo"
        text: root.me.undo
        onClicked: root.me.takeBack()
    }
    FormCard.FormButtonDelegate {
        icon.name: "view-list-details"
        text: qsTr("Different for a subject")
        description: root.me.different
        onClicked: root.subjectsAsked()
    }
}
