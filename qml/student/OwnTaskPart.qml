// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What there is to say of a task that one gave oneself: whose it is, what it goes on with, and how to change it. */
ColumnLayout {
    id: root

    required property ItemModel item
    required property TasksModel tasks
    property ownTaskRow task: tasks.task(item.card.id)

    signal itemAsked(item: recordId)
    signal withdrawn

    spacing: Kirigami.Units.mediumSpacing

    IconLabel {
        Layout.fillWidth: true
        icon: "user"
        text: qsTr("You gave yourself this task. Only you see it.")
    }
    Fact {
        label: qsTr("Your moment")
        text: root.item.day
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: root.task.itemTitle.length > 0
        text: qsTr("It goes on with: %1").arg(root.task.itemTitle)
    }
    OpenButton {
        Layout.fillWidth: true
        visible: root.task.itemTitle.length > 0
        text: qsTr("Open that task")
        onClicked: root.itemAsked(root.task.item)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing

        TouchButton {
            Layout.fillWidth: true
            icon.name: "document-edit"
            text: qsTr("Change it")
            onClicked: {
                dialog.active = true;
                (dialog.item as OwnTaskDialog)?.change(root.task);
            }
        }
        TouchButton {
            Layout.fillWidth: true
            icon.name: "edit-delete"
            text: qsTr("Take it out of my week")
            onClicked: {
                root.withdrawn();
                root.tasks.withdraw(root.task.id);
            }
        }
    }

    Connections {
        target: root.tasks

        function onKept(): void {
            root.task = root.tasks.task(root.item.card.id);
        }
    }
    Loader {
        id: dialog

        active: false
        sourceComponent: OwnTaskDialog {
            tasks: root.tasks
            parent: root.QQC2.Overlay.overlay
        }
    }
}
