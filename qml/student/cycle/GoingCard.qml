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

    readonly property list<string> answers: [qsTr("Well"), qsTr("So-so"), qsTr("Not so well")]

    signal answered(going: int)

    Layout.topMargin: Kirigami.Units.gridUnit

    FormPart {
        contentItem: ColumnLayout {
            spacing: Kirigami.Units.largeSpacing

            PlainLabel {
                Layout.fillWidth: true
                text: root.question
            }
            RowLayout {
                spacing: Kirigami.Units.smallSpacing

                Repeater {
                    model: root.answers

                    delegate: TouchButton {
                        required property string modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: modelData
                        checkable: true
                        autoExclusive: true
                        checked: root.going === index + 1
                        onClicked: root.answered(index + 1)
                    }
                }
            }
            PlainLabel {
                Layout.fillWidth: true
                text: root.going === 3 ? qsTr("That happens. Choose one small thing, and tell somebody you trust.") : qsTr("Only you see this.")
                font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
                opacity: 0.85
            }
        }
    }
}
