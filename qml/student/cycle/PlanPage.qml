// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** The builder of an if-then plan: five short answers, a word on them, and once through it in mind. */
FormPage {
    id: root

    required property PlanModel plan

    readonly property bool ready: plan.state === PageModel.Ready
    readonly property list<string> labels: [qsTr("When?"), qsTr("Where?"), qsTr("What do I do first?"), qsTr("What could come between?"), qsTr("What do I do then?")]

    title: qsTr("If-then plan")
    Component.onCompleted: plan.show()
    Component.onDestruction: plan.hide()

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.plan.state
        trouble: root.plan.trouble
        onRetried: root.plan.refresh()
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        visible: root.ready

        FormPart {
            contentItem: ColumnLayout {
                spacing: Kirigami.Units.smallSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    text: root.plan.title
                    font.weight: Font.DemiBold
                }
                PlainLabel {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.plan.placed
                }
                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("People who say when, where and how begin more often.")
                    opacity: 0.85
                }
            }
        }
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.gridUnit
        visible: root.ready

        Repeater {
            model: root.labels

            delegate: FormPart {
                id: part

                required property string modelData
                required property int index

                contentItem: ColumnLayout {
                    spacing: Kirigami.Units.smallSpacing

                    WrittenText {
                        Layout.fillWidth: true
                        label: part.modelData
                        stored: root.plan.parts[part.index] ?? ""
                        example: root.plan.examples[part.index] ?? ""
                        onTyped: text => root.plan.setPart(part.index, text)
                    }
                    IconLabel {
                        Layout.fillWidth: true
                        visible: root.plan.advisedPart === part.index
                        icon: "help-hint"
                        text: root.plan.advice
                    }
                }
            }
        }
    }
    FormCard.FormHeader {
        visible: root.ready && root.plan.sentence.length > 0
        title: root.plan.complete ? qsTr("Your plan is complete") : qsTr("Your plan so far: %1 of 5 parts").arg(root.plan.clearParts)
    }
    FormCard.FormCard {
        visible: root.ready && root.plan.sentence.length > 0

        FormPart {
            contentItem: ColumnLayout {
                spacing: Kirigami.Units.largeSpacing

                PlainLabel {
                    Layout.fillWidth: true
                    text: root.plan.sentence
                    font.pointSize: Kirigami.Theme.defaultFont.pointSize * 1.1
                }
                PlainLabel {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.plan.rehearsed
                    opacity: 0.85
                }
            }
        }
        FormCard.FormButtonDelegate {
            visible: root.plan.complete && root.plan.rehearsed.length === 0
            icon.name: "checkmark"
            text: qsTr("I went through it once in my mind")
            description: qsTr("See it before you: the moment, the place, your first step.")
            onClicked: root.plan.rehearse()
        }
    }
}
