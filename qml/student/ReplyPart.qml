// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A word back to feedback: it goes the way of a question. */
ColumnLayout {
    id: root

    required property QuestionsModel questions
    required property recordId feedback

    readonly property bool begun: questions.repliedTo === feedback

    spacing: Kirigami.Units.smallSpacing

    TouchButton {
        visible: !root.begun
        icon.name: "mail-reply-sender"
        text: qsTr("Reply")
        onClicked: {
            root.questions.beginReply(root.feedback);
            field.takeFocus();
        }
    }
    QuestionField {
        id: field

        Layout.fillWidth: true
        visible: root.begun
        label: qsTr("Write your reply here")
        stored: root.begun ? root.questions.reply : ""
        kept: root.questions.replyKept
        onTyped: text => {
            if (root.begun) {
                root.questions.reply = text;
            }
        }
    }
    TouchButton {
        Layout.fillWidth: true
        visible: root.begun
        enabled: root.questions.reply.trim().length > 0
        icon.name: "document-send"
        text: qsTr("Send my reply")
        onClicked: root.questions.sendReply()
    }
}
