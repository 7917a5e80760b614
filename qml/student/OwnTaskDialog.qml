// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A task of one's own: what, in which week, how long, and for which subject. */
OwnDialog {
    id: root

    required property TasksModel tasks
    property ownTaskRow task

    function change(task: ownTaskRow): void {
        root.task = task;
        open();
        what.forceActiveFocus(Qt.TabFocusReason);
    }

    function keep(): void {
        if (root.task.title.trim().length > 0) {
            root.tasks.keep(root.task);
            close();
        }
    }

    title: task.isNew ? qsTr("A task of your own") : qsTr("Change your task")
    preferredWidth: Kirigami.Units.gridUnit * 20
    customFooterActions: Kirigami.Action {
        icon.name: "dialog-ok"
        text: qsTr("Keep")
        enabled: root.task.title.trim().length > 0
        onTriggered: root.keep()
    }

    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.TextField {
            id: what

            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            text: root.task.title
            placeholderText: qsTr("What? As in: tidy my notes")
            maximumLength: 300
            Accessible.name: qsTr("What will you do?")
            onTextEdited: root.task.title = text
            onAccepted: root.keep()
        }
        AmountBox {
            Layout.fillWidth: true
            label: qsTr("In which week?")
            textFromValue: value => root.tasks.weekAhead(value)
            from: Math.min(0, root.task.weeksAhead)
            to: 8
            value: root.task.weeksAhead
            onValueModified: root.task.weeksAhead = value
        }
        AmountBox {
            Layout.fillWidth: true
            label: qsTr("How long will it take?")
            textFromValue: value => value === 0 ? qsTr("not said") : AmountWords.minutes(value)
            to: 480
            stepSize: 5
            value: root.task.minutes
            onValueModified: root.task.minutes = value
        }
        AmountBox {
            Layout.fillWidth: true
            label: qsTr("For which subject?")
            textFromValue: value => root.tasks.subjects[value] ?? ""
            to: Math.max(0, root.tasks.subjects.length - 1)
            wrap: true
            value: root.task.subject
            onValueModified: root.task.subject = value
        }
    }
}
