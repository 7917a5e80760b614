// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** What a school expects of a child and of their parents, and what not. */
FormCard.FormCard {
    id: root

    required property letterRow letter

    readonly property list<string> labels: [qsTr("Of your child"), qsTr("Of you"), qsTr("Not of you"), qsTr("Whom to call")]
    readonly property list<string> texts: [letter.ofYourChild, letter.ofYou, letter.notOfYou, letter.whomToCall]

    FormPart {
        visible: !root.letter.here

        contentItem: PlainLabel {
            text: qsTr("The school has not written a letter yet.")
        }
    }
    Repeater {
        model: root.letter.here ? root.labels : []

        delegate: FormPart {
            id: part

            required property string modelData
            required property int index

            visible: root.texts[index].length > 0

            contentItem: ColumnLayout {
                spacing: Kirigami.Units.smallSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    text: part.modelData
                    font.weight: Font.DemiBold
                }
                PlainLabel {
                    Layout.fillWidth: true
                    text: root.texts[part.index]
                }
                ReadAloudButton {
                    spoken: root.texts[part.index]
                    Accessible.description: part.modelData
                }
            }
        }
    }
}
