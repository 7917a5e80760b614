// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One question, its way to the teacher, and what came back. */
ColumnLayout {
    id: root

    required property questionRow question

    signal readMarked(answer: recordId)
    signal settled

    spacing: Kirigami.Units.mediumSpacing

    PlainLabel {
        Layout.fillWidth: true
        text: root.question.reply ? qsTr("You said to the feedback: %1").arg(root.question.text) : qsTr("You asked: %1").arg(root.question.text)
        font.weight: Font.DemiBold
    }
    DeliveryChain {
        Layout.fillWidth: true
        chain: root.question.chain
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.question.expected
    }
    Rows {
        rows: root.question.answers

        delegate: ColumnLayout {
            id: answer

            required property answerRow modelData

            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing

            Fact {
                label: qsTr("Answer of %1").arg(answer.modelData.from)
                text: answer.modelData.text
            }
            IconLabel {
                visible: answer.modelData.readAt.length > 0
                icon: "checkmark"
                text: qsTr("Read %1").arg(answer.modelData.readAt)
                colour: Kirigami.Theme.positiveTextColor
            }
            TouchButton {
                visible: answer.modelData.readAt.length === 0
                icon.name: "checkmark"
                text: qsTr("I have read this answer")
                onClicked: root.readMarked(answer.modelData.id)
            }
        }
    }
    IconLabel {
        Layout.fillWidth: true
        visible: root.question.settled.length > 0
        icon: "checkmark"
        text: qsTr("Clear since %1").arg(root.question.settled)
        colour: Kirigami.Theme.positiveTextColor
    }
    TouchButton {
        visible: root.question.settled.length === 0
        icon.name: "checkmark"
        text: qsTr("This is clear now")
        onClicked: root.settled()
    }
}
