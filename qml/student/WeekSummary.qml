// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A week in a few words, and the ways on from it. On a phone it goes out of sight with the list that it is above. */
GridLayout {
    id: root

    required property WeekModel week
    required property WeekActions actions
    required property bool wide

    columns: root.wide ? 4 : 2
    columnSpacing: Kirigami.Units.gridUnit
    rowSpacing: 0

    IconLabel {
        Layout.columnSpan: root.wide ? 1 : 2
        Layout.fillWidth: true
        visible: root.week.note.length > 0
        icon: "dialog-messages"
        text: root.week.note
        maximumLineCount: root.wide ? 3 : 100
        elide: Text.ElideRight
    }
    IconLabel {
        Layout.fillWidth: !root.wide || root.week.note.length === 0
        visible: root.week.state === PageModel.Ready
        icon: root.week.hint.length > 0 ? "help-hint" : "chronometer"
        text: root.week.hint.length > 0 ? root.week.hint : root.week.load
        maximumLineCount: root.wide ? 2 : 100
        elide: Text.ElideRight
    }
    IconButton {
        objectName: "print"
        visible: root.week.state === PageModel.Ready
        action: PrintAction {
            job: root.week.printing
            host: root
        }
    }
    GridLayout {
        id: ways

        /** How many have room beside each other for their words. */
        readonly property int together: root.wide || (widest + Kirigami.Units.gridUnit) * 4 <= root.width ? 4 : (widest + Kirigami.Units.gridUnit * 3) * 2 <= root.width ? 2 : 1
        readonly property real widest: metrics.widest([fitting.text, ahead.text, back.text, absent.text])

        Layout.columnSpan: root.wide ? 1 : 2
        Layout.fillWidth: !root.wide
        visible: root.week.state === PageModel.Ready
        columns: together
        columnSpacing: 0
        rowSpacing: 0

        HeaderButton {
            id: fitting

            below: !root.wide && ways.together === 4
            icon.name: "view-filter"
            text: qsTr("What fits now?")
            onClicked: root.actions.fittingAsked()
        }
        HeaderButton {
            id: ahead

            below: !root.wide && ways.together === 4
            icon.name: "flag"
            text: qsTr("Look ahead")
            onClicked: root.actions.aheadAsked()
        }
        HeaderButton {
            id: back

            below: !root.wide && ways.together === 4
            icon.name: "view-history"
            text: qsTr("Look back")
            onClicked: root.actions.backAsked()
        }
        HeaderButton {
            id: absent

            below: !root.wide && ways.together === 4
            icon.name: "user-away-symbolic"
            text: qsTr("I'm absent")
            onClicked: root.actions.absentAsked()
        }
    }

    WordMetrics {
        id: metrics
    }
}
