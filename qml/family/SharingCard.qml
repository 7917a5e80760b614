// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** What a student lets their parents see of the work: what the school agreed stands fast, the rest is their own choice. */
FormCard.FormCard {
    id: root

    required property list<sharedPartRow> parts

    signal chosen(part: int, shared: bool)

    Repeater {
        // By number, so that a switch stays where it is, with its focus, when it is used.
        model: root.parts.length

        delegate: ColumnLayout {
            id: part

            required property int index

            readonly property sharedPartRow row: root.parts[index]

            spacing: 0

            FormPart {
                Layout.fillWidth: true
                visible: part.row.agreed

                contentItem: IconLabel {
                    icon: "checkmark"
                    text: qsTr("%1: agreed by your school for everybody.").arg(part.row.what)
                }
            }
            FormCard.FormSwitchDelegate {
                Layout.fillWidth: true
                visible: !part.row.agreed
                text: part.row.what
                description: qsTr("Your own choice. It also counts for what you did this week.")
                checked: part.row.shared
                onToggled: root.chosen(part.row.part, checked)
            }
        }
    }
}
