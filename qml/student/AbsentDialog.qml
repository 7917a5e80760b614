// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** From which day to which a student isn't at school. */
OwnDialog {
    id: root

    required property AbsenceModel absence

    function ask(): void {
        first.currentIndex = absence.today;
        last.currentIndex = absence.today;
        open();
    }

    title: qsTr("I'm absent")
    preferredWidth: Kirigami.Units.gridUnit * 22
    customFooterActions: [
        Kirigami.Action {
            icon.name: "dialog-cancel"
            text: qsTr("Cancel")
            onTriggered: root.close()
        },
        Kirigami.Action {
            icon.name: "checkmark"
            text: qsTr("I'm absent")
            onTriggered: {
                root.absence.beAbsent(first.currentIndex, last.currentIndex);
                root.close();
            }
        }
    ]

    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Only you see this. Your school has its own way to report sick.")
            opacity: 0.85
        }
        PlainLabel {
            Layout.topMargin: Kirigami.Units.largeSpacing
            text: qsTr("First day")
        }
        QQC2.ComboBox {
            id: first

            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            model: root.absence.days
            Accessible.name: qsTr("First day")
            onActivated: last.currentIndex = Math.max(last.currentIndex, currentIndex)
        }
        PlainLabel {
            text: qsTr("Last day")
        }
        QQC2.ComboBox {
            id: last

            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            model: root.absence.days
            Accessible.name: qsTr("Last day")
            onActivated: first.currentIndex = Math.min(first.currentIndex, currentIndex)
        }
        PlainLabel {
            Layout.topMargin: Kirigami.Units.largeSpacing
            visible: root.absence.known.length > 0
            text: qsTr("You said before")
        }
        Rows {
            rows: root.absence.known

            delegate: RowLayout {
                id: said

                required property string modelData
                required property int index

                Layout.fillWidth: true

                PlainLabel {
                    Layout.fillWidth: true
                    text: said.modelData
                }
                TouchButton {
                    text: qsTr("Take back")
                    Accessible.name: qsTr("Take back: %1").arg(said.modelData)
                    onClicked: root.absence.takeBack(said.index)
                }
            }
        }
    }
}
