// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** How to ask, what was asked, and where to ask more. */
Section {
    id: root

    required property ItemModel item

    title: qsTr("Questions")
    icon: "question"
    summary: item.questions.summary.length > 0 ? item.questions.summary : item.questions.rows.length > 0 ? qsTr("answered") : qsTr("ask here")

    Fact {
        label: qsTr("How to ask")
        text: root.item.item.ask
    }
    AskBox {
        Layout.fillWidth: true
        questions: root.item.questions
    }
    Rows {
        rows: root.item.questions.notes

        delegate: ClassNoteBox {
            required property classNoteRow modelData

            Layout.fillWidth: true
            note: modelData
            onSettleAsked: settled => root.item.questions.settleNote(modelData.id, settled)
        }
    }
    Rows {
        rows: root.item.questions.rows

        delegate: QuestionCard {
            required property questionRow modelData

            Layout.fillWidth: true
            Layout.topMargin: Kirigami.Units.largeSpacing
            question: modelData
            onReadMarked: answer => root.item.questions.markRead(answer)
            onSettled: root.item.questions.settle(modelData.id)
        }
    }
}
