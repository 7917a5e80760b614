// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** The goals of the last weeks, and what came of them. */
FormCard.FormCard {
    id: root

    required property list<goalRow> goals

    FormPart {
        visible: root.goals.length === 0

        contentItem: PlainLabel {
            text: qsTr("Your goals come here once you look ahead.")
        }
    }
    Repeater {
        model: root.goals

        delegate: FormPart {
            id: goal

            required property goalRow modelData

            contentItem: ColumnLayout {
                spacing: 0

                PlainLabel {
                    Layout.fillWidth: true
                    text: goal.modelData.goal
                }
                SmallLabel {
                    Layout.fillWidth: true
                    text: [goal.modelData.week, goal.modelData.reached].filter(words => words.length > 0).join(" · ")
                }
            }
        }
    }
}
