// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** How the text looks in this window, on this device. */
FormPage {
    id: root

    required property ReadingModel reading

    title: qsTr("Reading")

    FormCard.FormHeader {
        title: qsTr("Typeface")
    }
    FormCard.FormCard {
        Repeater {
            model: root.reading.typefaces

            delegate: FormCard.FormRadioDelegate {
                required property typefaceRow modelData

                text: modelData.name
                font.family: modelData.family.length > 0 ? modelData.family : Kirigami.Theme.defaultFont.family
                checked: root.reading.family === modelData.family
                onClicked: root.reading.family = modelData.family
            }
        }
    }
    FormCard.FormHeader {
        title: qsTr("Size")
    }
    FormCard.FormCard {
        AmountRow {
            title: qsTr("Text size")
            //: A percentage
            box.textFromValue: value => qsTr("%1 %").arg(value)
            box.from: 100
            box.to: 200
            box.stepSize: 10
            box.value: root.reading.percent
            onChosen: value => root.reading.percent = value
        }
    }
    FormCard.FormHeader {
        title: qsTr("Movement")
    }
    FormCard.FormCard {
        FormCard.FormSwitchDelegate {
            text: qsTr("Less movement")
            description: qsTr("Pages and bars do not slide. They are there at once.")
            checked: root.reading.lessMovement
            onToggled: root.reading.lessMovement = checked
        }
    }
    FormCard.FormHeader {
        title: qsTr("This is how it reads")
    }
    FormCard.FormCard {
        FormPart {
            contentItem: PlainLabel {
                text: qsTr("Read chapter 3 by Thursday. Then tick the first step. Can you tell these apart: I l 1, O 0, b d p q?")
            }
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormTextDelegate {
            text: qsTr("Only on this device")
            description: qsTr("Nobody else sees what you choose here.")
            textItem.wrapMode: Text.Wrap
        }
    }
}
