// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One answer: where to, where now, what next. */
ColumnLayout {
    id: root

    required property feedbackRow feedback

    /** The word back, below all else. */
    default property alias reply: below.data

    signal readMarked
    signal nextStepPlanned

    function takeFocus(): void {
        read.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Kirigami.Units.mediumSpacing

    ListenButton {
        sound: root.feedback.sound
        what: qsTr("Listen to your teacher")
    }
    Fact {
        label: qsTr("Where am I going?")
        text: root.feedback.whereTo
    }
    Fact {
        label: qsTr("Where am I now?")
        text: root.feedback.whereNow
    }
    Fact {
        label: qsTr("What next?")
        text: root.feedback.nextStep
    }
    ReadAloudButton {
        spoken: [root.feedback.whereTo, root.feedback.whereNow, root.feedback.nextStep].filter(words => words.length > 0).join("\n")
        Accessible.description: qsTr("Feedback")
    }
    IconLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        icon: "checkmark"
        text: root.feedback.planned.length > 0 ? qsTr("This next step is in your week: %1").arg(root.feedback.planned) : ""
        colour: Kirigami.Theme.positiveTextColor
    }
    TouchButton {
        visible: root.feedback.nextStep.length > 0 && root.feedback.planned.length === 0
        icon.name: "view-calendar-week"
        text: qsTr("Plan this next step")
        onClicked: root.nextStepPlanned()
    }
    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Given %1. Not a final judgement.").arg(root.feedback.madeAt)
        opacity: 0.8
    }
    IconLabel {
        Layout.fillWidth: true
        visible: root.feedback.readAt.length > 0
        icon: "checkmark"
        text: qsTr("Read %1").arg(root.feedback.readAt)
        colour: Kirigami.Theme.positiveTextColor
    }
    TouchButton {
        id: read

        visible: root.feedback.readAt.length === 0
        icon.name: "checkmark"
        text: qsTr("I have read this")
        onClicked: root.readMarked()
    }
    ColumnLayout {
        id: below

        Layout.fillWidth: true
    }
}
