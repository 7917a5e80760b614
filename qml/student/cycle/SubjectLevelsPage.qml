// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** How much help one gets in a subject, where it differs from the others. */
FormPage {
    id: root

    required property MeModel me

    title: qsTr("Different for a subject")

    FormCard.FormHeader {
        title: qsTr("How much help I get")
    }
    FormCard.FormCard {
        Layout.bottomMargin: Kirigami.Units.gridUnit

        FormPart {
            contentItem: PlainLabel {
                text: qsTr("You can ask for more help in one subject and less in another. Everything stays one press away.")
            }
        }
        Repeater {
            // By number, so that the focus stays where something is chosen.
            model: root.me.subjects.length

            delegate: ColumnLayout {
                id: subject

                required property int index

                readonly property subjectLevelRow modelData: root.me.subjects[index]

                Layout.fillWidth: true
                spacing: 0

                FormPart {
                    Layout.fillWidth: true
                    contentItem: ColumnLayout {
                        spacing: Kirigami.Units.smallSpacing

                        PlainLabel {
                            Layout.fillWidth: true
                            text: subject.modelData.name
                            Accessible.ignored: true
                        }
                        QQC2.ComboBox {
                            Layout.fillWidth: true
                            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
                            model: root.me.subjectLevels
                            currentIndex: subject.modelData.level
                            Accessible.name: subject.modelData.name
                            onActivated: index => root.me.chooseFor(subject.modelData.subject, index)
                        }
                    }
                }
                FormCard.FormButtonDelegate {
                    Layout.fillWidth: true
                    visible: subject.modelData.undo.length > 0
                    icon.name: "edit-undo"
                    text: subject.modelData.undo
                    Accessible.name: [subject.modelData.name, subject.modelData.undo].join(": ")
                    onClicked: root.me.takeBackFor(subject.modelData.subject)
                }
            }
        }
    }
}
