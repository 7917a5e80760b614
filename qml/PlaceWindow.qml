// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.weekwijzer

/** The places of a window, and of its drawer: at each a page that the window begins with, or one that it goes to. */
PageWindow {
    id: root

    /** Of Places; the week is where the window begins. */
    property int place: 0

    function goTo(place: int): void {
        if (place !== root.place || pageStack.currentIndex > 0) {
            beginAt(place);
        }
    }

    function beginAt(place: int): void {
        root.place = place;
        pageStack.clear();
        switch (place) {
        case 0:
            open("WeekPage", {week: root.week, tasks: root.tasks, way: root.way});
            break;
        case 1:
            open("TodayPage", {today: root.today, way: root.way});
            break;
        case 2:
            open("SubjectsPage", {subjects: root.subjects, way: root.way});
            break;
        case 3:
            open("MePage", {me: root.me, way: root.way});
            break;
        }
    }

    function showStart(): void {
        root.atFamily = root.setup.paired && root.setup.guardian;
        if (root.setup.paired && !root.atFamily) {
            beginAt(0);
            return;
        }
        pageStack.clear();
        if (root.atFamily) {
            open("FamilyPage", {family: root.family, way: root.way});
        } else {
            open("SetupPage", {setup: root.setup});
        }
    }

    /** Of the drawer. */
    function showPlace(place: int): void {
        switch (place) {
        case MainDrawer.Search:
            showSearch();
            break;
        case MainDrawer.ClassNotes:
            showClassNotes();
            break;
        case MainDrawer.OwnTime:
            showOwnTime();
            break;
        case MainDrawer.Reminders:
            showReminders();
            break;
        case MainDrawer.Kept:
            showKept();
            break;
        case MainDrawer.Stick:
            showStick();
            break;
        case MainDrawer.Reading:
            showReading();
            break;
        }
    }

    function leaveWhatIsAhead(): void {
        if (pageStack.currentIndex >= 0 && pageStack.currentIndex < pageStack.depth - 1) {
            pageStack.pop(pageStack.currentItem);
        }
    }

    Connections {
        target: root.pageStack

        // Where one came back from: else its model stays busy, and a way back lies over the first page.
        function onCurrentIndexChanged(): void {
            Qt.callLater(root.leaveWhatIsAhead);
        }

        function onPageRemoved(page: Item): void {
            page.destroy();
        }
    }
}
