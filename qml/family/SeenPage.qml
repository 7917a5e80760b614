// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** What parents see of a student: one page for both of them. On the student's own device it also tells who else sees what. */
FormPage {
    id: root

    required property SeenModel seen

    readonly property bool ready: seen.state === PageModel.Ready

    title: seen.own ? qsTr("What others see of me") : seen.name
    Component.onCompleted: seen.show()
    Component.onDestruction: seen.hide()

    actions: PrintAction {
        text: qsTr("Print the letter")
        job: root.seen.paper
        host: root
        displayHint: Kirigami.DisplayHint.KeepVisible
        visible: root.ready && root.seen.letter.here
    }

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.seen.state
        trouble: root.seen.trouble
        onRetried: root.seen.refresh()
    }
    FormCard.FormHeader {
        visible: root.ready && root.seen.own
        title: qsTr("What I share with my parents")
    }
    SharingCard {
        visible: root.ready && root.seen.own
        parts: root.seen.parts
        onChosen: (part, shared) => root.seen.share(part, shared)
    }
    FormCard.FormHeader {
        visible: root.ready
        title: root.seen.own ? qsTr("What my parents see") : qsTr("This week")
    }
    FormCard.FormCard {
        visible: root.ready

        FormPart {
            contentItem: ColumnLayout {
                spacing: Kirigami.Units.smallSpacing

                RowLayout {
                    IconButton {
                        icon.name: mirrored ? "go-next" : "go-previous"
                        text: qsTr("Week before")
                        onClicked: root.seen.turn(-1)
                    }
                    PlainLabel {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignHCenter
                        text: root.seen.week
                        font.weight: Font.DemiBold
                    }
                    IconButton {
                        icon.name: mirrored ? "go-previous" : "go-next"
                        text: qsTr("Week after")
                        onClicked: root.seen.turn(1)
                    }
                }
                PlainLabel {
                    Layout.fillWidth: true
                    text: root.seen.agreement
                }
                PlainLabel {
                    Layout.fillWidth: true
                    visible: root.seen.items.length === 0
                    text: qsTr("There is no plan for this week.")
                }
            }
        }
        Repeater {
            model: root.seen.items

            delegate: SeenWork {
                required property seenItemRow modelData

                row: modelData
            }
        }
    }
    FormCard.FormHeader {
        visible: root.ready
        title: qsTr("What the school expects")
    }
    LetterCard {
        Layout.bottomMargin: root.seen.own ? 0 : Kirigami.Units.gridUnit
        visible: root.ready
        letter: root.seen.letter
    }
    SeenByOthers {
        Layout.fillWidth: true
        visible: root.ready && root.seen.own
        seen: root.seen
    }
}
