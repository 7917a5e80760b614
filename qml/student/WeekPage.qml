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
            onMissedAsked: dialogs.showMissed()
        }
    }

    WeekActions {
        id: actions

        onMenuAsked: root.way.menuAsked()
        onFittingAsked: root.way.fittingAsked()
        onAheadAsked: root.way.aheadAsked()
        onBackAsked: root.way.backAsked()
        onAbsentAsked: dialogs.askAbsence()
        onOpenAsked: card => root.way.itemAsked(card.id)
        onWhenAsked: card => dialogs.askDay(card)
        onMoveAsked: (card, days) => {
            following = card.key;
            root.week.moveBy(card, days);
        }
        onPlaceAsked: (card, weekday) => root.week.place(card.id, weekday)
        onWarningAsked: day => dialogs.warn(day)
        onPickAsked: card => root.week.pick(card.id, !card.taken)
        onInsteadAsked: card => root.way.itemAsked(card.opens)
        onTaskAsked: dialogs.askTask()
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

    NoPlanYet {
        anchors.centerIn: parent
        width: parent.width - Kirigami.Units.gridUnit * 4
        face: root.week.state
        trouble: root.week.trouble
        onRetried: root.week.refresh()
    }

    DragGhost {
        id: ghost

        actions: actions
        parent: root.QQC2.Overlay.overlay
    }
    WeekDialogs {
        id: dialogs

        week: root.week
        tasks: root.tasks
        onItemAsked: item => root.way.itemAsked(item)
        onOwnTimeAsked: root.way.ownTimeAsked()
    }
}
