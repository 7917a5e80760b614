// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.weekwijzer
import org.weekwijzer.models

/** The teacher's answers, in three parts each. */
Section {
    id: root

    required property ItemModel item
    required property TasksModel tasks

    function takeFocus(): void {
        open = true;
        (answers.itemAt(0) as FeedbackCard)?.takeFocus();
    }

    title: qsTr("Feedback")
    icon: "dialog-messages"
    filled: item.feedback.length > 0
    summary: {
        if (item.feedback.length === 0) {
            return qsTr("none yet");
        }
        return item.feedback.some(answer => answer.readAt.length === 0) ? qsTr("to read") : qsTr("read");
    }

    Rows {
        id: answers

        rows: root.item.feedback

        delegate: FeedbackCard {
            id: answer

            required property feedbackRow modelData

            Layout.fillWidth: true
            feedback: modelData
            onReadMarked: root.item.markRead(modelData.id)
            onNextStepPlanned: root.tasks.planNextStep(modelData.id)

            ReplyPart {
                Layout.fillWidth: true
                questions: root.item.questions
                feedback: answer.modelData.id
            }
        }
    }
}
