// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** All that there is to say of a subject, always in the same order: first what to do, then how, then what it is about. */
ColumnLayout {
    id: root

    required property SubjectModel subject

    signal itemAsked(item: recordId)

    spacing: 0

    Kirigami.Separator {
        Layout.fillWidth: true
    }
    SubjectWorkSection {
        title: qsTr("Deadlines")
        icon: "view-calendar-day"
        rows: root.subject.deadlines
        summary: root.subject.deadlineWords.length > 0 ? root.subject.deadlineWords : qsTr("none in the next weeks")
        remark: qsTr("What is older than three weeks is in its own week.")
        onItemAsked: item => root.itemAsked(item)
    }
    SubjectWorkSection {
        title: qsTr("Open this week")
        icon: "view-calendar-week"
        rows: root.subject.thisWeek
        summary: rows.length > 0 ? qsTr("%n to do", "", rows.length) : qsTr("nothing open")
        onItemAsked: item => root.itemAsked(item)
    }
    SubjectWorkSection {
        title: qsTr("Feedback")
        icon: "dialog-messages"
        rows: root.subject.toRead
        summary: rows.length > 0 ? qsTr("%n to read", "", rows.length) : qsTr("nothing new to read")
        onItemAsked: item => root.itemAsked(item)
    }
    StepCardsSection {
        cards: root.subject.cards
    }
    ReachingSection {
        subject: root.subject
    }
    TextSection {
        title: qsTr("Introduction")
        icon: "documentinfo"
        text: root.subject.introduction
    }
    TextSection {
        title: qsTr("The year")
        icon: "view-calendar"
        text: root.subject.yearOverview
    }
    Section {
        title: qsTr("Goals and contents")
        icon: "flag"
        filled: root.subject.goals.length > 0 || root.subject.contents.length > 0
        spoken: [root.subject.goals, root.subject.contents].filter(words => words.length > 0).join("\n")
        summary: filled ? "" : qsTr("not filled in")

        Fact {
            label: qsTr("Goals")
            text: root.subject.goals
        }
        Fact {
            label: qsTr("Contents")
            text: root.subject.contents
        }
    }
    WorkFormsSection {
        forms: root.subject.forms
    }
}
