// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One thing to try when one is stuck, and what does it. */
FormPart {
    id: root

    required property wayRow row
    required property int number
    required property TodayModel today

    signal taken

    /** What came of it; empty until then. */
    readonly property string outcome: {
        switch (root.row.step) {
        case TodayModel.Classmate:
            return root.today.copied ? qsTr("Copied. Send it to a classmate, or say it.") : "";
        case TodayModel.Question:
            return root.today.questions.summary;
        case TodayModel.InClass:
            return root.today.questions.notes.some(note => !note.settled) ? qsTr("It is on your list “To ask in class”.") : "";
        default:
            return "";
        }
    }

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: [root.number, root.row.text].join(". ")
        }
        Loader {
            Layout.fillWidth: true
            active: root.row.step === TodayModel.Question
            visible: active

            sourceComponent: AskBox {
                questions: root.today.questions
                classOffered: false
            }
        }
        TouchButton {
            visible: root.row.action.length > 0
            text: root.row.action
            onClicked: root.taken()
        }
        IconLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            icon: "checkmark"
            text: root.outcome
            colour: Kirigami.Theme.positiveTextColor
        }
    }
}
