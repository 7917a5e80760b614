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
    required property SubjectsModel subjects
    required property SubjectModel subject
    required property MeModel me
    required property CoachModel coach
    required property SeenModel seen
    required property FamilyModel family
    required property SearchModel search
    required property ClassNotesModel classNotes
    required property TasksModel tasks
    required property StatusModel status
    required property StickModel stick

    /** A parent's window has no places but its own. */
    property bool atFamily: false

    readonly property Way way: Way {
        onItemAsked: item => root.showItem(item)
        onMaterialAsked: item => {
            root.showItem(item);
            (root.pageStack.currentItem as ItemPage)?.showMaterial();
        }
        onPlanAsked: item => root.showPlan(item)
        onKeptAsked: root.showKept()
        onAheadAsked: root.showAhead()
        onBackAsked: root.showBack()
        onFittingAsked: root.showFitting()
        onOwnTimeAsked: root.showOwnTime()
        onCoachAsked: root.showCoach()
        onSubjectAsked: subject => root.showSubject(subject)
        onSubjectLevelsAsked: root.showSubjectLevels()
        onSeenAsked: root.showOwnSeen()
        onChildAsked: student => root.showSeen(student)
        onStickAsked: root.showStick()
        onReadingAsked: root.showReading()
    }

    /** Pages are made when they are needed and go when they leave the stack; nothing of a page is loaded before. */
    function open(page: string, properties: var): void {
        pageStack.push(Qt.createComponent("org.weekwijzer", page).createObject(pageStack, properties));
    }

    function showItem(item: recordId): void {
        if (root.atFamily) {
            return;
        }
        root.item.show(item);
        open("ItemPage", {item: root.item, tasks: root.tasks, way: root.way});
    }

    function showSubject(subject: recordId): void {
        root.subject.choose(subject);
        open("SubjectPage", {subject: root.subject, way: root.way});
    }

    function showPlan(item: recordId): void {
        root.plan.choose(item);
        open("PlanPage", {plan: root.plan});
    }

    function showSeen(student: recordId): void {
        root.seen.choose(student);
        open("SeenPage", {seen: root.seen});
    }

    function showOwnSeen(): void {
        root.seen.chooseOwn();
        open("SeenPage", {seen: root.seen});
    }

    function showSearch(): void {
        if (!(pageStack.currentItem instanceof SearchPage)) {
            open("SearchPage", {search: root.search, way: root.way});
        }
        (pageStack.currentItem as SearchPage).begin();
    }

    function showStick(): void {
        root.stick.forget();
        open("StickPage", {stick: root.stick, waiting: Qt.binding(() => root.status.waiting)});
    }

    function showAhead(): void {
        open("LookAheadPage", {ahead: root.ahead, way: root.way});
    }

    function showBack(): void {
        open("LookBackPage", {back: root.back, way: root.way});
    }

    function showFitting(): void {
        open("FittingPage", {week: root.week, way: root.way});
    }

    function showOwnTime(): void {
        open("OwnTimePage", {ownTime: root.ownTime});
    }

    function showCoach(): void {
        open("CoachPage", {coach: root.coach});
    }

    function showSubjectLevels(): void {
        open("SubjectLevelsPage", {me: root.me});
    }

    function showClassNotes(): void {
        open("ClassNotesPage", {notes: root.classNotes, way: root.way});
    }

    function showReminders(): void {
        open("ReminderPage", {reminders: root.reminders});
    }

    function showKept(): void {
        open("KeptPage", {kept: root.kept});
    }

    function showReading(): void {
        open("ReadingPage", {reading: root.reading});
    }
}
