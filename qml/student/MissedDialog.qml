// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What was done on the days a student was away, each with its own tick. */
OwnDialog {
    id: root

    required property AbsenceModel absence

    signal itemOpened(item: recordId)

    title: qsTr("What you missed")
    preferredWidth: Kirigami.Units.gridUnit * 26
    // Of its own, and not that of a list that gets shorter while one looks at it.
    preferredHeight: Kirigami.Units.gridUnit * 24
    customFooterActions: Kirigami.Action {
        icon.name: "dialog-close"
        text: qsTr("Close")
        onTriggered: root.close()
    }

    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        PlainLabel {
            Layout.fillWidth: true
            visible: root.absence.missed.length === 0
            text: qsTr("You caught up with everything.")
        }
        Repeater {
            model: root.absence.missed

            delegate: ColumnLayout {
                id: row

                required property missedRow modelData

                Layout.fillWidth: true
                spacing: Kirigami.Units.smallSpacing

                Kirigami.Heading {
                    Layout.fillWidth: true
                    level: 4
                    text: row.modelData.title
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
                Fact {
                    label: qsTr("What was done in class")
                    text: row.modelData.doneInClass
                }
                Fact {
                    label: qsTr("Material")
                    text: row.modelData.material
                }
                Fact {
                    label: qsTr("Do this instead")
                    visible: row.modelData.standIn.length > 0
                    text: row.modelData.standIn
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Kirigami.Units.smallSpacing

                    QQC2.Button {
                        height: Kirigami.Units.gridUnit * 2.4
                        icon.name: "checkmark"
                        text: qsTr("I caught up")
                        Accessible.description: row.modelData.title
                        onClicked: root.absence.catchUp(row.modelData.id)
                    }
                    QQC2.Button {
                        height: Kirigami.Units.gridUnit * 2.4
                        icon.name: mirrored ? "arrow-left" : "arrow-right"
                        text: row.modelData.standIn.length > 0 ? qsTr("Open the task") : qsTr("Open")
                        Accessible.description: row.modelData.title
                        onClicked: {
                            root.close();
                            root.itemOpened(row.modelData.opens);
                        }
                    }
                }
                Kirigami.Separator {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
