// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** How the text looks in this window, on this device. */
FormCard.FormCardPage {
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
        FormCard.AbstractFormDelegate {
            background: null
            focusPolicy: Qt.NoFocus

            contentItem: RowLayout {
                spacing: Kirigami.Units.largeSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("Text size")
                    Accessible.ignored: true
                }
                AmountBox {
                    objectName: "percent"
                    label: qsTr("Text size")
                    //: A percentage
                    textFromValue: value => qsTr("%1 %").arg(value)
                    from: 100
                    to: 200
                    stepSize: 10
                    value: root.reading.percent
                    onValueModified: root.reading.percent = value
                }
            }
        }
    }
    FormCard.FormHeader {
        title: qsTr("This is how it reads")
    }
    FormCard.FormCard {
        FormCard.AbstractFormDelegate {
            background: null
            focusPolicy: Qt.NoFocus

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
