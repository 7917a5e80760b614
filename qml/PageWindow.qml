// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.weekwijzer
import org.weekwijzer.models

/** The pages that a window can show, and the way to each of them. */
PersonalWindow {
    id: root

    required property SetupModel setup
    required property WeekModel week
    required property ItemModel item
    required property OwnTimeModel ownTime
    required property ReminderModel reminders
    required property KeptModel kept
    required property AheadModel ahead
    required property BackModel back
    required property PlanModel plan
    required property TodayModel today
    required property MeModel me
    required property CoachModel coach
    required property SeenModel seen
    required property FamilyModel family
    required property SearchModel search
    required property ClassNotesModel classNotes
    required property TasksModel tasks
    required property StatusModel status
    required property StickModel stick

    /** Of Places; the week is where the window begins. */
    property int place: 0
    /** A parent's window has no places but its own. */
    property bool atFamily: false

    signal menuAsked

    /** Pages are made when they are needed and go when they leave the stack; the week is the only one loaded at the start. */
    function open(page: Component, properties: var): void {
        pageStack.push(page.createObject(pageStack, properties));
    }

    function leaveWhatIsAhead(): void {
        if (pageStack.currentIndex >= 0 && pageStack.currentIndex < pageStack.depth - 1) {
            pageStack.pop(pageStack.currentItem);
        }
    }

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
            open(weekPage, {});
            break;
        case 1:
            open(Qt.createComponent("org.weekwijzer", "TodayPage"), {today: root.today, way: way});
            break;
        default:
            open(Qt.createComponent("org.weekwijzer", "MePage"), {me: root.me, way: way});
        }
    }

    function showStart(): void {
        root.atFamily = setup.paired && setup.guardian;
        if (atFamily) {
            pageStack.clear();
            open(familyPage, {});
        } else if (setup.paired) {
            beginAt(0);
        } else {
            pageStack.clear();
            open(Qt.createComponent("org.weekwijzer", "SetupPage"), {setup: setup});
        }
    }

    function showItem(item: recordId): void {
        if (root.atFamily) {
            return;
        }
        root.item.show(item);
        open(Qt.createComponent("org.weekwijzer", "ItemPage"), {item: root.item, tasks: root.tasks, way: way});
    }

    function showSeen(student: recordId): void {
        root.seen.choose(student);
        open(Qt.createComponent("org.weekwijzer", "SeenPage"), {seen: root.seen});
    }

    function showOwnSeen(): void {
        root.seen.chooseOwn();
        open(Qt.createComponent("org.weekwijzer", "SeenPage"), {seen: root.seen});
    }

    function showCoach(): void {
        open(Qt.createComponent("org.weekwijzer", "CoachPage"), {coach: root.coach});
    }

    function showSubjectLevels(): void {
        open(Qt.createComponent("org.weekwijzer", "SubjectLevelsPage"), {me: root.me});
    }

    function showStick(): void {
        root.stick.forget();
        open(Qt.createComponent("org.weekwijzer", "StickPage"), {stick: root.stick, waiting: Qt.binding(() => root.status.waiting)});
    }

    function showPlan(item: recordId): void {
        root.plan.choose(item);
        open(Qt.createComponent("org.weekwijzer", "PlanPage"), {plan: root.plan});
    }

    function showAhead(): void {
        open(Qt.createComponent("org.weekwijzer", "LookAheadPage"), {ahead: root.ahead, way: way});
    }

    function showBack(): void {
        open(Qt.createComponent("org.weekwijzer", "LookBackPage"), {back: root.back, way: way});
    }

    function showFitting(): void {
        open(Qt.createComponent("org.weekwijzer", "FittingPage"), {week: root.week, way: way});
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

    function showSearch(): void {
        if (!(pageStack.currentItem instanceof SearchPage)) {
            open(Qt.createComponent("org.weekwijzer", "SearchPage"), {search: root.search, way: way});
        }
        (pageStack.currentItem as SearchPage).begin();
    }

    function showOwnTime(): void {
        open(Qt.createComponent("org.weekwijzer", "OwnTimePage"), {ownTime: root.ownTime});
    }

    function showReminders(): void {
        open(Qt.createComponent("org.weekwijzer", "ReminderPage"), {reminders: root.reminders});
    }

    function showClassNotes(): void {
        open(Qt.createComponent("org.weekwijzer", "ClassNotesPage"), {notes: root.classNotes, way: way});
    }

    function showKept(): void {
        open(Qt.createComponent("org.weekwijzer", "KeptPage"), {kept: root.kept});
    }

    function showReading(): void {
        open(Qt.createComponent("org.weekwijzer", "ReadingPage"), {reading: root.reading});
    }

    Way {
        id: way

        onItemAsked: item => root.showItem(item)
        onKeptAsked: root.showKept()
        onPlanAsked: item => root.showPlan(item)
        onAheadAsked: root.showAhead()
        onBackAsked: root.showBack()
        onOwnTimeAsked: root.showOwnTime()
        onCoachAsked: root.showCoach()
        onSeenAsked: root.showOwnSeen()
        onSubjectLevelsAsked: root.showSubjectLevels()
        onMaterialAsked: item => {
            root.showItem(item);
            (root.pageStack.currentItem as ItemPage)?.showMaterial();
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
    Component {
        id: familyPage

        FamilyPage {
            family: root.family
            onChildAsked: student => root.showSeen(student)
            onStickAsked: root.showStick()
            onReadingAsked: root.showReading()
        }
    }
    Component {
        id: weekPage

        WeekPage {
            week: root.week
            tasks: root.tasks
            onItemOpened: item => root.showItem(item)
            onMenuAsked: root.menuAsked()
            onOwnTimeAsked: root.showOwnTime()
            onFittingAsked: root.showFitting()
            onAheadAsked: root.showAhead()
            onBackAsked: root.showBack()
        }
    }
}
