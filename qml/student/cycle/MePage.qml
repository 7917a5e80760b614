// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** About oneself: goals, estimates, how much help one gets, and what others see. */
FormPage {
    id: root

    required property MeModel me
    required property Way way

    readonly property bool ready: me.state === PageModel.Ready

    title: qsTr("Me")
    Component.onCompleted: me.show()
    Component.onDestruction: me.hide()

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.me.state
        trouble: root.me.trouble
        onRetried: root.me.refresh()
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("My week")
    }
    FormCard.FormCard {
        visible: root.ready

        FormCard.FormButtonDelegate {
            icon.name: "flag"
            text: qsTr("Look ahead")
            onClicked: root.way.aheadAsked()
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            icon.name: "view-history"
            text: qsTr("Look back")
            onClicked: root.way.backAsked()
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            icon.name: "chronometer"
            text: qsTr("My own time")
            onClicked: root.way.ownTimeAsked()
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            icon.name: "document-save"
            text: qsTr("Kept versions")
            onClicked: root.way.keptAsked()
        }
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("My goals")
    }
    GoalsCard {
        visible: root.ready
        goals: root.me.goals.slice(0, 6)
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("What I thought, and how long it took")
    }
    FormCard.FormCard {
        visible: root.ready

        FormPart {
            contentItem: PlainLabel {
                text: root.me.trendWords.length > 0 ? root.me.trendWords : qsTr("Use the timer a few times. Then you see here how well you guess.")
            }
        }
        Repeater {
            model: root.me.trend

            delegate: TrendBars {
                required property trendRow modelData

                row: modelData
                longest: root.me.longest
            }
        }
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("How much help I get")
    }
    LevelsCard {
        visible: root.ready
        me: root.me
        onSubjectsAsked: root.way.subjectLevelsAsked()
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("Me and others")
    }
    FormCard.FormCard {
        Layout.bottomMargin: Kirigami.Units.gridUnit
        visible: root.ready

        FormCard.FormButtonDelegate {
            icon.name: "dialog-messages"
            text: qsTr("Tell my coach")
            description: qsTr("How are you? Only your coach gets it.")
            onClicked: root.way.coachAsked()
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            icon.name: "view-visible"
            text: qsTr("What others see of me")
            description: qsTr("Your parents, your teachers and your coach")
            onClicked: root.way.seenAsked()
        }
    }
}
