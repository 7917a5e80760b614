// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.weekwijzer
import org.weekwijzer.models

/** What the week asks and tells in dialogs; each is made when it is first needed. */
Item {
    id: root

    required property WeekModel week
    required property TasksModel tasks

    signal itemAsked(item: recordId)
    signal ownTimeAsked

    function askDay(card: itemCard): void {
        when.active = true;
        (when.item as WhenDialog)?.ask(card);
    }

    function warn(day: DayColumn): void {
        warning.active = true;
        (warning.item as WarningDialog)?.show(day);
    }

    function askTask(): void {
        task.active = true;
        (task.item as OwnTaskDialog)?.change(root.tasks.newTask());
    }

    function askAbsence(): void {
        absent.active = true;
        (absent.item as AbsentDialog)?.ask();
    }

    function showMissed(): void {
        missed.active = true;
        (missed.item as MissedDialog)?.open();
    }

    Loader {
        id: when

        active: false
        sourceComponent: WhenDialog {
            week: root.week
            parent: root.QQC2.Overlay.overlay
            onPlaced: (card, weekday) => root.week.place(card.id, weekday)
        }
    }
    Loader {
        id: warning

        active: false
        sourceComponent: WarningDialog {
            week: root.week
            parent: root.QQC2.Overlay.overlay
            onItemOpened: item => root.itemAsked(item)
            onOwnTimeAsked: root.ownTimeAsked()
        }
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
        id: absent

        active: false
        sourceComponent: AbsentDialog {
            absence: root.week.absence
            parent: root.QQC2.Overlay.overlay
        }
    }
    Loader {
        id: missed

        active: false
        sourceComponent: MissedDialog {
            absence: root.week.absence
            parent: root.QQC2.Overlay.overlay
            onItemOpened: item => root.itemAsked(item)
        }
    }
}
