// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Something of one's own: what, on which day, when and how long. */
OwnDialog {
    id: root

    required property OwnTimeModel ownTime
    property activityRow activity

    function change(activity: activityRow): void {
        root.activity = activity;
        open();
        what.forceActiveFocus(Qt.TabFocusReason);
    }

    function keep(): void {
        if (root.activity.title.trim().length > 0) {
            root.ownTime.keep(root.activity);
            close();
        }
    }

    title: activity.isNew ? qsTr("Something of your own") : qsTr("Change it")
    preferredWidth: Kirigami.Units.gridUnit * 20
    customFooterActions: [
        Kirigami.Action {
            icon.name: "edit-delete"
            text: qsTr("Take it out")
            visible: !root.activity.isNew
            onTriggered: {
                root.ownTime.drop(root.activity.id);
                root.close();
            }
        },
        Kirigami.Action {
            icon.name: "dialog-ok"
            text: qsTr("Keep")
            enabled: root.activity.title.trim().length > 0
            onTriggered: root.keep()
        }
    ]

    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.TextField {
            id: what

            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            text: root.activity.title
            placeholderText: qsTr("What? As in: football")
            maximumLength: 300
            Accessible.name: qsTr("What?")
            onTextEdited: root.activity.title = text
            onAccepted: root.keep()
        }
        QQC2.Switch {
            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            text: qsTr("Every week")
            checked: root.activity.weekly
            onToggled: root.activity.weekly = checked
        }
        AmountBox {
            Layout.fillWidth: true
            visible: root.activity.weekly
            label: qsTr("On which day?")
            textFromValue: value => root.ownTime.weekdayNames[value - 1]
            from: 1
            to: 7
            wrap: true
            value: root.activity.weekday
            onValueModified: root.activity.weekday = value
        }
        AmountBox {
            Layout.fillWidth: true
            visible: !root.activity.weekly
            label: qsTr("On which day?")
            textFromValue: value => root.ownTime.dayAhead(value)
            from: Math.min(0, root.activity.daysAhead)
            to: 365
            value: root.activity.daysAhead
            onValueModified: root.activity.daysAhead = value
        }
        AmountBox {
            Layout.fillWidth: true
            label: qsTr("From when?")
            textFromValue: value => qsTr("from %1").arg(AmountWords.time(value))
            to: 24 * 60 - 15
            stepSize: 15
            wrap: true
            value: root.activity.start
            onValueModified: root.activity.start = value
        }
        AmountBox {
            Layout.fillWidth: true
            label: qsTr("How long?")
            textFromValue: value => AmountWords.minutes(value)
            from: 15
            to: 720
            stepSize: 15
            value: root.activity.length
            onValueModified: root.activity.length = value
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: !root.activity.weekly
            text: qsTr("On that day there is so much less time for school work.")
            opacity: 0.8
        }
    }
}
