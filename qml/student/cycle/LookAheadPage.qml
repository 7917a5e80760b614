// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** Before a week: what to get done, how long it takes, and how to begin. Four minutes, and all of it may be skipped. */
FormPage {
    id: root

    required property AheadModel ahead
    required property Way way
    /** Only the longest works, until somebody asks for all. */
    property bool allWorks: false
    property bool worksShown: ahead.estimatesAsked

    readonly property bool ready: ahead.state === PageModel.Ready

    title: qsTr("Look ahead")
    Component.onCompleted: ahead.show()
    Component.onDestruction: ahead.hide()

    NoPlanYet {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.ahead.state
        trouble: root.ahead.trouble
        onRetried: root.ahead.refresh()
    }
    GoingCard {
        visible: root.ready && root.ahead.question.length > 0
        question: root.ahead.question
        going: root.ahead.going
        onAnswered: going => root.ahead.answer(going)
    }
    FormCard.FormHeader {
        visible: root.ready
        title: root.ahead.title
    }
    FormCard.FormCard {
        visible: root.ready

        FormPart {
            contentItem: ColumnLayout {
                spacing: Kirigami.Units.smallSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    text: root.ahead.load
                }
                PlainLabel {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.ahead.unplaced
                }
            }
        }
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("What do you want to get done?")
    }
    FormCard.FormCard {
        visible: root.ready

        Repeater {
            model: root.ahead.suggestionsFirst || ideas.shown ? root.ahead.suggestions : []

            delegate: ChoiceRow {
                required property string modelData

                text: modelData
                chosen: root.ahead.goal === modelData
                onClicked: root.ahead.goal = modelData
            }
        }
        FormPart {
            contentItem: WrittenText {
                label: root.ahead.suggestionsFirst ? qsTr("Or in your own words") : qsTr("In your own words")
                stored: root.ahead.goal
                onTyped: text => root.ahead.goal = text
            }
        }
        FormCard.FormButtonDelegate {
            id: ideas

            property bool shown: false

            visible: !root.ahead.suggestionsFirst && !shown && root.ahead.suggestions.length > 0
            icon.name: "help-hint"
            text: qsTr("Give me some ideas")
            onClicked: shown = true
        }
    }
    FormCard.FormHeader {
        visible: root.ready && root.ahead.works.length > 0
        title: qsTr("How long, and how do you begin?")
    }
    FormCard.FormCard {
        visible: root.ready && root.ahead.works.length > 0

        Rows {
            key: "card.id"
            rows: !root.worksShown ? [] : root.allWorks ? root.ahead.works : root.ahead.works.slice(0, 3)

            delegate: AheadWork {
                required property aheadRow modelData

                row: modelData
                onMinutesAsked: minutes => root.ahead.setMinutes(modelData.card.id, minutes)
                onPlanAsked: root.way.planAsked(modelData.card.id)
                onOpened: root.way.itemAsked(modelData.card.id)
            }
        }
        FormCard.FormButtonDelegate {
            visible: !root.worksShown
            icon.name: "chronometer"
            text: qsTr("Think about the time it takes")
            onClicked: root.worksShown = true
        }
        FormCard.FormButtonDelegate {
            visible: root.worksShown && !root.allWorks && root.ahead.works.length > 3
            icon.name: "view-more"
            text: qsTr("Show all %1").arg(root.ahead.works.length)
            onClicked: root.allWorks = true
        }
    }

    footer: CycleFooter {
        visible: root.ready
        looked: root.ahead.looked
        action: qsTr("I am ready for this week")
        onTaken: {
            root.ahead.finish();
            root.Kirigami.PageStack.pop();
        }
    }
}
