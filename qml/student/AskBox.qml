// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A question is written here, with what one wants to know before: when the teacher is there, and when an answer comes. */
ColumnLayout {
    id: root

    required property QuestionsModel questions
    /** Is the list for the next lesson offered here too? */
    property bool classOffered: true

    spacing: Kirigami.Units.mediumSpacing

    PlainLabel {
        Layout.fillWidth: true
        visible: root.questions.hours.length > 0
        text: qsTr("Question hours")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.questions.hours

        delegate: IconLabel {
            required property string modelData

            Layout.fillWidth: true
            icon: "clock"
            text: modelData
        }
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.questions.nextHour
    }
    QuestionField {
        Layout.fillWidth: true
        label: qsTr("Write your question here")
        stored: root.questions.text
        kept: root.questions.textKept
        onTyped: text => root.questions.text = text
    }
    IconLabel {
        Layout.fillWidth: true
        icon: "mail-reply-sender"
        text: root.questions.askedNow
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.classOffered && root.width > Kirigami.Units.gridUnit * 20 ? 2 : 1
        columnSpacing: Kirigami.Units.smallSpacing
        rowSpacing: Kirigami.Units.smallSpacing

        TouchButton {
            Layout.fillWidth: true
            enabled: root.questions.text.trim().length > 0
            icon.name: "document-send"
            text: qsTr("Send my question")
            onClicked: root.questions.ask()
        }
        TouchButton {
            Layout.fillWidth: true
            visible: root.classOffered
            enabled: root.questions.text.trim().length > 0
            icon.name: "bookmark-new"
            text: qsTr("Bring to class")
            onClicked: root.questions.bringToClass()
        }
    }
}
