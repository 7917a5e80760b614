// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** The one thing to do now, a timer for it, and what helps when one is stuck. */
FormCard.FormCard {
    id: root

    required property TodayModel today
    required property Way way
    property bool stuck: false

    function takeWay(step: int): void {
        switch (step) {
        case TodayModel.HowTo:
            way.itemAsked(today.next.id);
            break;
        case TodayModel.Material:
            way.materialAsked(today.next.id);
            break;
        case TodayModel.Classmate:
            today.copyForClassmate();
            break;
        case TodayModel.InClass:
            today.bringToClass();
            break;
        case TodayModel.Coach:
            way.coachAsked();
            break;
        }
    }

    FormPart {
        contentItem: ColumnLayout {
            spacing: Kirigami.Units.smallSpacing

            PlainLabel {
                Layout.fillWidth: true
                text: root.today.why
                opacity: 0.85
            }
            Kirigami.Heading {
                Layout.fillWidth: true
                level: 1
                text: root.today.next.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            PlainLabel {
                Layout.fillWidth: true
                text: [root.today.next.subject, root.today.next.facts].filter(words => words.length > 0).join(" · ")
                opacity: 0.85
            }
            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: Kirigami.Units.smallSpacing
                visible: text.length > 0
                text: root.today.stepWords
            }
            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: Kirigami.Units.smallSpacing
                visible: text.length > 0
                text: root.today.plan
                font.italic: true
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.topMargin: Kirigami.Units.largeSpacing
                text: root.today.step.length > 0 ? root.today.step : qsTr("Open")
                onClicked: root.way.itemAsked(root.today.next.id)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.width > Kirigami.Units.gridUnit * 22 ? 3 : 1
                columnSpacing: Kirigami.Units.smallSpacing
                rowSpacing: Kirigami.Units.smallSpacing

                TouchButton {
                    Layout.fillWidth: true
                    icon.name: root.today.timing ? "media-playback-stop" : "chronometer"
                    text: root.today.timing ? qsTr("Stop the timer") : qsTr("Start the timer")
                    onClicked: root.today.timing ? root.today.stopTimer() : root.today.startTimer()
                }
                TouchButton {
                    Layout.fillWidth: true
                    icon.name: "view-task"
                    text: qsTr("If-then plan")
                    onClicked: root.way.planAsked(root.today.next.id)
                }
                TouchButton {
                    Layout.fillWidth: true
                    icon.name: "help-contents"
                    text: qsTr("I am stuck")
                    checkable: true
                    checked: root.stuck
                    onToggled: root.stuck = checked
                }
            }
            IconLabel {
                Layout.fillWidth: true
                visible: text.length > 0
                icon: "chronometer"
                text: root.today.time
            }
        }
    }
    Repeater {
        model: root.stuck ? root.today.ways.length : 0

        delegate: StuckWay {
            required property int index

            row: root.today.ways[index]
            number: index + 1
            today: root.today
            onTaken: root.takeWay(row.step)
        }
    }
}
