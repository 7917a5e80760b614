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

/** Words to one's coach: who gets them is said first, and nothing leaves before it is sent. */
FormPage {
    id: root

    required property CoachModel coach

    readonly property bool ready: coach.state === PageModel.Ready
    readonly property bool known: ready && coach.coach.length > 0
    readonly property bool says: coach.feeling > 0 || coach.words.trim().length > 0 || coach.callMe

    title: qsTr("My coach")
    Component.onCompleted: coach.show()
    Component.onDestruction: coach.hide()

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.coach.state
        trouble: root.coach.trouble
        onRetried: root.coach.refresh()
    }
    Notice {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        visible: root.ready && !root.known
        icon: "user"
        title: qsTr("Nobody is known as your coach")
        explanation: [qsTr("Ask your teacher in the next lesson, or somebody you trust."), root.coach.whomElse].filter(words => words.length > 0).join("\n")
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        visible: root.known

        FormPart {
            contentItem: ColumnLayout {
                spacing: Kirigami.Units.largeSpacing

                IconLabel {
                    Layout.fillWidth: true
                    icon: "lock"
                    text: qsTr("Only %1, your coach, gets this. Nobody else does: no teacher, no parent.").arg(root.coach.coach)
                }
                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("How are you?")
                }
                AnswerRow {
                    Layout.fillWidth: true
                    answers: [qsTr("Well"), qsTr("So-so"), qsTr("Not well")]
                    chosen: root.coach.feeling
                    // A second press takes it back.
                    onAnswered: answer => root.coach.feeling = root.coach.feeling === answer ? 0 : answer
                }
                WrittenText {
                    id: own

                    Layout.fillWidth: true
                    label: qsTr("In your own words")
                    stored: root.coach.words
                    onTyped: text => root.coach.words = text
                }
                QQC2.CheckBox {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
                    text: qsTr("Please call me")
                    checked: root.coach.callMe
                    onToggled: root.coach.callMe = checked
                }
                PrimaryButton {
                    Layout.fillWidth: true
                    enabled: root.says
                    opacity: enabled ? 1 : 0.5
                    text: qsTr("Send to %1").arg(root.coach.coach)
                    onClicked: root.coach.tell()
                }
                SmallLabel {
                    Layout.fillWidth: true
                    text: qsTr("Nothing leaves this device before you press “Send”. Without a connection it waits here.")
                }
            }
        }
    }
    FormCard.FormHeader {
        visible: root.ready && root.coach.messages.length > 0
        title: qsTr("What I told")
    }
    Repeater {
        model: root.ready ? root.coach.messages : []

        delegate: FormCard.FormCard {
            id: message

            required property messageRow modelData

            Layout.bottomMargin: Kirigami.Units.largeSpacing

            FormPart {
                contentItem: ColumnLayout {
                    spacing: Kirigami.Units.smallSpacing

                    PlainLabel {
                        Layout.fillWidth: true
                        text: message.modelData.words
                    }
                    PlainLabel {
                        Layout.fillWidth: true
                        text: message.modelData.told
                        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
                        opacity: 0.85
                    }
                    DeliveryChain {
                        Layout.fillWidth: true
                        chain: message.modelData.chain
                    }
                }
            }
        }
    }
}
