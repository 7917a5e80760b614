// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** After a week: what came of it, what worked, and what to do with what is left. All of it may be skipped. */
FormPage {
    id: root

    required property BackModel back
    required property Way way
    property bool questionsShown: back.questionsAsked

    readonly property bool ready: back.state === PageModel.Ready

    title: qsTr("Look back")
    Component.onCompleted: back.show()
    Component.onDestruction: back.hide()

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.back.state
        trouble: root.back.trouble
        emptyTitle: qsTr("There was no plan for that week")
        emptyText: qsTr("So there is nothing to look back on.")
        emptyIcon: "view-calendar-week"
        onRetried: root.back.refresh()
    }
    FormCard.FormHeader {
        visible: root.ready
        title: root.back.title
    }
    FormCard.FormCard {
        visible: root.ready

        Repeater {
            model: root.back.facts

            delegate: FormPart {
                id: fact

                required property string modelData

                contentItem: PlainLabel {
                    text: fact.modelData
                }
            }
        }
    }
    FormCard.FormHeader {
        visible: root.ready && root.back.goal.length > 0
        title: qsTr("Your goal")
    }
    FormCard.FormCard {
        visible: root.ready && root.back.goal.length > 0

        FormPart {
            contentItem: ColumnLayout {
                spacing: Kirigami.Units.largeSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    text: root.back.goal
                    font.weight: Font.DemiBold
                }
                AnswerRow {
                    Layout.fillWidth: true
                    answers: root.back.answers
                    chosen: root.back.reached
                    onAnswered: answer => root.back.setReached(answer)
                }
            }
        }
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("What worked, and what worked less?")
    }
    FormCard.FormCard {
        visible: root.ready

        FormCard.FormButtonDelegate {
            visible: !root.questionsShown
            icon.name: "help-hint"
            text: qsTr("Write about it")
            onClicked: root.questionsShown = true
        }
        ChosenWords {
            visible: root.questionsShown
            label: qsTr("This worked")
            stored: root.back.wentWell
            choices: root.back.wellChoices
            onTyped: text => root.back.wentWell = text
        }
        ChosenWords {
            visible: root.questionsShown
            label: qsTr("This worked less")
            stored: root.back.wentLess
            choices: root.back.lessChoices
            onTyped: text => root.back.wentLess = text
        }
    }
    FormCard.FormHeader {
        visible: root.ready && root.back.unfinished.length > 0
        title: qsTr("What is left: you decide")
    }
    FormCard.FormCard {
        visible: root.ready && root.back.unfinished.length > 0

        Rows {
            key: "card.id"
            rows: root.back.unfinished

            delegate: UnfinishedWork {
                required property unfinishedRow modelData

                row: modelData
                nextWeek: root.back.nextWeek
                onTakenOver: root.back.takeOver(modelData.card.id)
                onHelpAsked: {
                    root.back.askHelp(modelData.card.id);
                    root.way.itemAsked(modelData.card.id);
                }
                onLetGo: root.back.letGo(modelData.card.id)
            }
        }
    }

    footer: CycleFooter {
        visible: root.ready
        looked: root.back.looked
        action: qsTr("Done looking back")
        onTaken: {
            root.back.finish();
            root.Kirigami.PageStack.pop();
        }
    }
}
