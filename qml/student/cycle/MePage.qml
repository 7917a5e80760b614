// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** About oneself: goals, estimates, how much help one gets, and what others see. */
FormCard.FormCardPage {
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
        emptyTitle: ""
        emptyText: ""
        emptyIcon: "user"
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
    FormCard.FormCard {
        visible: root.ready

        FormPart {
            visible: root.me.goals.length === 0

            contentItem: PlainLabel {
                text: qsTr("Your goals come here once you look ahead.")
            }
        }
        Repeater {
            model: root.me.goals.slice(0, 6)

            delegate: FormPart {
                id: goal

                required property goalRow modelData

                contentItem: ColumnLayout {
                    spacing: 0

                    PlainLabel {
                        Layout.fillWidth: true
                        text: goal.modelData.goal
                    }
                    PlainLabel {
                        Layout.fillWidth: true
                        text: [goal.modelData.week, goal.modelData.reached].filter(words => words.length > 0).join(" · ")
                        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
                        opacity: 0.85
                    }
                }
            }
        }
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
    FormCard.FormCard {
        visible: root.ready

        FormPart {
            contentItem: ColumnLayout {
                spacing: Kirigami.Units.smallSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    text: root.me.levelReason
                }
                PlainLabel {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.me.proposal
                    font.weight: Font.DemiBold
                }
                Flow {
                    Layout.fillWidth: true
                    visible: root.me.proposal.length > 0
                    spacing: Kirigami.Units.smallSpacing

                    QQC2.Button {
                        implicitHeight: Kirigami.Units.gridUnit * 2.4
                        icon.name: "checkmark"
                        text: qsTr("Yes, please")
                        onClicked: root.me.accept()
                    }
                    QQC2.Button {
                        implicitHeight: Kirigami.Units.gridUnit * 2.4
                        text: qsTr("No, leave it")
                        onClicked: root.me.decline()
                    }
                }
            }
        }
        Repeater {
            model: root.me.levels

            delegate: ChoiceRow {
                required property levelRow modelData

                text: modelData.name
                detail: modelData.means
                chosen: modelData.current
                onClicked: root.me.choose(modelData.level)
            }
        }
        FormCard.FormButtonDelegate {
            visible: root.me.undo.length > 0
            icon.name: "edit-undo"
            text: root.me.undo
            onClicked: root.me.takeBack()
        }
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("What others see of me")
    }
    FormCard.FormCard {
        Layout.bottomMargin: Kirigami.Units.gridUnit
        visible: root.ready

        Repeater {
            model: root.me.seen

            delegate: FormPart {
                id: seen

                required property seenRow modelData

                contentItem: Fact {
                    label: seen.modelData.what
                    text: qsTr("Seen by %1").arg(seen.modelData.by)
                }
            }
        }
    }
}
