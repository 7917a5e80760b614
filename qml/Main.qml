// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** The window, and the way between its places. */
Kirigami.ApplicationWindow {
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
    required property StatusModel status
    required property StickModel stick
    required property ReadingModel reading

    /** Pages are made when they are needed and go when they leave the stack; the week is the only one loaded at the start. */
    function open(page: Component, properties: var): void {
        pageStack.push(page.createObject(pageStack, properties));
    }

    /** Of Places; the week is where the window begins. */
    property int place: 0

    readonly property bool wide: width > Kirigami.Units.gridUnit * 45

    function goTo(place: int): void {
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
        if (setup.paired) {
            goTo(0);
        } else {
            pageStack.clear();
            open(Qt.createComponent("org.weekwijzer", "SetupPage"), {setup: setup});
        }
    }

    function showItem(item: recordId): void {
        root.item.show(item);
        open(Qt.createComponent("org.weekwijzer", "ItemPage"), {item: root.item, way: way});
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

    function showOwnTime(): void {
        open(Qt.createComponent("org.weekwijzer", "OwnTimePage"), {ownTime: root.ownTime});
    }

    function showReminders(): void {
        open(Qt.createComponent("org.weekwijzer", "ReminderPage"), {reminders: root.reminders});
    }

    function showKept(): void {
        open(Qt.createComponent("org.weekwijzer", "KeptPage"), {kept: root.kept});
    }

    function showReading(): void {
        open(Qt.createComponent("org.weekwijzer", "ReadingPage"), {reading: root.reading});
    }

    function openDrawer(): void {
        drawer.active = true;
        (drawer.item as MainDrawer)?.open();
    }

    title: qsTr("Weekwijzer")
    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480

    pageStack.columnView.columnResizeMode: Kirigami.ColumnView.SingleColumn
    pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
    pageStack.globalToolBar.preferredHeight: Math.max(Kirigami.Units.gridUnit * 2.2, metrics.height * 1.5)
    pageStack.globalToolBar.showNavigationButtons: Kirigami.ApplicationHeaderStyle.ShowBackButton

    header: Kirigami.InlineMessage {
        position: Kirigami.InlineMessage.Position.Header
        visible: root.status.failure.length > 0
        type: Kirigami.MessageType.Error
        text: root.status.failure
        showCloseButton: true
        onVisibleChanged: {
            if (!visible && root.status.failure.length > 0) {
                root.status.dismissFailure();
            }
        }
    }
    footer: ColumnLayout {
        visible: root.setup.paired
        spacing: 0

        StatusStrip {
            Layout.fillWidth: true
            status: root.status
            onKeptAsked: root.showKept()
        }
        Places {
            Layout.fillWidth: true
            visible: !root.wide
            wide: false
            current: root.place
            onAsked: place => root.goTo(place)
        }
    }
    pageStack.anchors.leftMargin: side.visible ? side.width : 0
    Places {
        id: side

        parent: root.contentItem
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        visible: root.wide && root.setup.paired
        wide: true
        current: root.place
        onAsked: place => root.goTo(place)
    }

    Component.onCompleted: showStart()
    onActiveChanged: {
        if (active) {
            week.refresh();
        }
    }

    FontMetrics {
        id: metrics

        // Of a page's title.
        font.family: root.font.family
        font.pointSize: root.font.pointSize * 1.35
    }

    FocusFollower {
        window: root
    }

    Way {
        id: way

        onItemAsked: item => root.showItem(item)
        onKeptAsked: root.showKept()
        onPlanAsked: item => root.showPlan(item)
        onAheadAsked: root.showAhead()
        onBackAsked: root.showBack()
        onOwnTimeAsked: root.showOwnTime()
    }

    Connections {
        target: root.setup

        function onChanged(): void {
            const atSetup = root.pageStack.depth > 0 && root.pageStack.get(0) instanceof SetupPage;
            if (root.setup.paired === atSetup) {
                root.showStart();
            }
        }
    }

    Connections {
        target: root.pageStack

        function onPageRemoved(page: Item): void {
            page.destroy();
        }
    }

    /** Made when it is first asked for, so that the window is there sooner. */
    Loader {
        id: drawer

        active: false
        sourceComponent: MainDrawer {
            parent: root.QQC2.Overlay.overlay
            height: root.height
            onOwnTimeAsked: root.showOwnTime()
            onRemindersAsked: root.showReminders()
            onKeptAsked: root.showKept()
            onStickAsked: root.showStick()
            onReadingAsked: root.showReading()
        }
    }

    Component {
        id: weekPage

        WeekPage {
            week: root.week
            onItemOpened: item => root.showItem(item)
            onMenuAsked: root.openDrawer()
            onOwnTimeAsked: root.showOwnTime()
            onFittingAsked: root.showFitting()
            onAheadAsked: root.showAhead()
            onBackAsked: root.showBack()
        }
    }
}
