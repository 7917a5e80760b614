// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** On top of the week, and only then: that the student is absent, and what they missed. */
GridLayout {
    id: root

    required property AbsenceModel absence

    signal missedAsked

    columns: width > Kirigami.Units.gridUnit * 45 ? 2 : 1
    columnSpacing: Kirigami.Units.gridUnit * 2
    rowSpacing: 0
    visible: absence.lasting.length > 0 || absence.missed.length > 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Kirigami.Units.largeSpacing
        Layout.rightMargin: Kirigami.Units.smallSpacing
        visible: root.absence.lasting.length > 0
        spacing: Kirigami.Units.smallSpacing

        IconLabel {
            Layout.fillWidth: true
            icon: "user-away-symbolic"
            text: root.absence.lasting
        }
        TouchButton {
            text: qsTr("I'm back")
            onClicked: root.absence.beBack()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Kirigami.Units.largeSpacing
        Layout.rightMargin: Kirigami.Units.smallSpacing
        visible: root.absence.missed.length > 0
        spacing: Kirigami.Units.smallSpacing

        IconLabel {
            Layout.fillWidth: true
            icon: "view-history"
            text: qsTr("What you missed: %n thing(s)", "", root.absence.missed.length)
        }
        TouchButton {
            text: qsTr("Catch up")
            onClicked: root.missedAsked()
        }
    }
    Kirigami.Separator {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
    }
}
