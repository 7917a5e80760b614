// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.weekwijzer
import org.weekwijzer.models

/** When and how the teacher can be asked. */
Section {
    id: root

    required property SubjectModel subject

    title: qsTr("How to reach the teacher")
    icon: "question"
    filled: subject.hours.length > 0 || subject.reaching.length > 0
    spoken: [subject.reaching].concat(subject.hours).concat([subject.nextHour]).filter(words => words.length > 0).join("\n")
    summary: filled ? "" : qsTr("not filled in")

    Fact {
        label: qsTr("Questions")
        text: root.subject.reaching
    }
    Fact {
        label: qsTr("Question hours")
        text: root.subject.hours.join("\n")
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.subject.nextHour
    }
}
