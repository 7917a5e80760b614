// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One clear week: what has no day yet, and what each day holds. */
Kirigami.Page {
    id: root

    required property WeekModel week
    required property TasksModel tasks
    required property Way way

    readonly property bool wide: width > Kirigami.Units.gridUnit * 45

    title: week.title
    padding: 0
    globalToolBarStyle: Kirigami.ApplicationHeaderStyle.None

    header: ColumnLayout {
        spacing: 0

        WeekHeader {
            Layout.fillWidth: true
            week: root.week
            actions: actions
            wide: root.wide
        }
        AwayStrip {
            Layout.fillWidth: true
            absence: root.week.absence
            onMissedAsked: away.showMissed()
        }
    }

    WeekActions {
        id: actions

        onMenuAsked: root.way.menuAsked()
        onFittingAsked: root.way.fittingAsked()
        onAheadAsked: root.way.aheadAsked()
        onBackAsked: root.way.backAsked()
        onAbsentAsked: away.askWhen()
        onOpenAsked: card => root.way.itemAsked(card.id)
        onWhenAsked: card => {
            dialog.active = true;
            (dialog.item as WhenDialog)?.ask(card);
        }
        onMoveAsked: (card, days) => {
            following = card.key;
            root.week.moveBy(card, days);
        }
        onPlaceAsked: (card, weekday) => root.week.place(card.id, weekday)
        onWarningAsked: day => {
            warning.active = true;
            (warning.item as WarningDialog)?.show(day);
        }
        onPickAsked: card => root.week.pick(card.id, !card.taken)
        onInsteadAsked: card => root.way.itemAsked(card.opens)
        onTaskAsked: {
            task.active = true;
            (task.item as OwnTaskDialog)?.change(root.tasks.newTask());
        }
        onDropped: ghost.Drag.drop()
    }

    Loader {
        anchors.fill: parent
        // Seven days of cards that come while the window is there are made between frames; before that, nobody waits for frames. The list
        // makes only what is in sight.
        asynchronous: root.wide && root.Window.visibility !== Window.Hidden
        active: root.week.state === PageModel.Ready
        sourceComponent: root.wide ? columns : list
    }
    Component {
        id: columns

        WeekColumns {
            week: root.week
            actions: actions
        }
    }
    Component {
        id: list

        WeekList {
            week: root.week
            actions: actions
        }
    }

    PageFace {
        anchors.centerIn: parent
        width: parent.width - Kirigami.Units.gridUnit * 4
        face: root.week.state
        trouble: root.week.trouble
        emptyTitle: qsTr("No plan for this week yet")
        emptyText: qsTr("Your teachers publish it on Saturday. It comes by itself as soon as there is a connection.")
        emptyIcon: "view-calendar-week"
        onRetried: root.week.refresh()
    }

    DragGhost {
        id: ghost

        actions: actions
        parent: root.QQC2.Overlay.overlay
    }
    Loader {
        id: dialog

        active: false
        sourceComponent: WhenDialog {
            week: root.week
            parent: root.QQC2.Overlay.overlay
            onPlaced: (card, weekday) => root.week.place(card.id, weekday)
        }
    }
    AwayDialogs {
        id: away

        absence: root.week.absence
        onItemOpened: item => root.way.itemAsked(item)
    }
    Loader {
        id: task

        active: false
        sourceComponent: OwnTaskDialog {
            tasks: root.tasks
            parent: root.QQC2.Overlay.overlay
        }
    }
    Loader {
        id: warning

        active: false
        sourceComponent: WarningDialog {
            week: root.week
            parent: root.QQC2.Overlay.overlay
            onItemOpened: item => root.way.itemAsked(item)
            onOwnTimeAsked: root.way.ownTimeAsked()
        }
    }
}
