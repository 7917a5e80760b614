// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** Today: one next step, large; the rest of the day below it; and an end that means it. */
FormPage {
    id: root

    required property TodayModel today
    required property Way way
    property bool restShown: !today.oneThingAtATime

    readonly property bool ready: today.state === PageModel.Ready
    readonly property bool working: ready && !today.dayDone

    title: today.title
    Component.onCompleted: today.show()
    Component.onDestruction: today.hide()

    NoPlanYet {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.today.state
        trouble: root.today.trouble
        onRetried: root.today.refresh()
    }
    Notice {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        visible: root.ready && (root.today.dayDone || !root.today.hasNext)
        icon: "checkmark"
        title: root.today.dayDone ? qsTr("Your day is done") : qsTr("Everything of this week is done")
        explanation: root.today.dayDone ? qsTr("Put it away. Tomorrow is another day.") : qsTr("Time for something else.")
        wayOn: root.today.dayDone ? qsTr("Go on after all") : ""
        onWayOnTaken: root.today.setDayDone(false)
    }
    NextStepCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        visible: root.working && root.today.hasNext
        today: root.today
        way: root.way
    }
    FormCard.FormHeader {
        visible: root.working && root.today.moments.length + root.today.activities.length > 0
        title: qsTr("Fixed today")
    }
    FormCard.FormCard {
        visible: root.working && root.today.moments.length + root.today.activities.length > 0

        Rows {
            rows: root.today.moments

            delegate: DayWork {
                required property itemCard modelData

                card: modelData
                onClicked: root.way.itemAsked(modelData.id)
            }
        }
        Repeater {
            model: root.today.activities

            delegate: FormPart {
                id: activity

                required property string modelData

                contentItem: IconLabel {
                    icon: "chronometer"
                    text: activity.modelData
                }
            }
        }
    }
    FormCard.FormHeader {
        visible: root.working && root.today.classNotes.length > 0
        title: qsTr("To ask in class today")
    }
    FormCard.FormCard {
        visible: root.working && root.today.classNotes.length > 0

        Rows {
            rows: root.today.classNotes

            delegate: ClassNotePart {
                required property classNoteRow modelData

                note: modelData
                onSettleAsked: settled => root.today.settleNote(modelData.id, settled)
                onItemAsked: root.way.itemAsked(modelData.item)
            }
        }
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        visible: root.working && !root.restShown && root.today.rest.length > 0

        FormCard.FormButtonDelegate {
            icon.name: "view-more"
            text: qsTr("Show what else is planned today")
            onClicked: root.restShown = true
        }
    }
    FormCard.FormHeader {
        visible: root.working && root.restShown && root.today.rest.length > 0
        title: qsTr("Also planned today")
    }
    FormCard.FormCard {
        visible: root.working && root.restShown && root.today.rest.length > 0

        Rows {
            rows: root.today.rest

            delegate: DayWork {
                required property itemCard modelData

                card: modelData
                onClicked: root.way.itemAsked(modelData.id)
            }
        }
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        Layout.bottomMargin: Kirigami.Units.gridUnit
        visible: root.working

        FormCard.FormButtonDelegate {
            icon.name: "weather-clear-night"
            text: qsTr("Day done")
            description: qsTr("Enough for today: nothing more is asked.")
            onClicked: root.today.setDayDone(true)
        }
    }
}
