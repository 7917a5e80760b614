// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer

/** How does it go? One press, and only oneself sees it. */
FormCard.FormCard {
    id: root

    required property string question
    /** As in CheckIn::Going; 0 for no answer. */
    required property int going

    signal answered(going: int)

    Layout.topMargin: Kirigami.Units.gridUnit

    FormPart {
        contentItem: ColumnLayout {
            spacing: Kirigami.Units.largeSpacing

            PlainLabel {
                Layout.fillWidth: true
                text: root.question
            }
            AnswerRow {
                Layout.fillWidth: true
                answers: [qsTr("Well"), qsTr("So-so"), qsTr("Not so well")]
                chosen: root.going
                onAnswered: answer => root.answered(answer)
            }
            SmallLabel {
                Layout.fillWidth: true
                text: root.going === 3 ? qsTr("That happens. Choose one small thing, and tell somebody you trust.") : qsTr("Only you see this.")
            }
        }
    }
}
