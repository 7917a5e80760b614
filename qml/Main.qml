// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
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
    required property KeptModel kept
    required property StatusModel status
    required property StickModel stick

    /** Pages are made when they are needed and go when they leave the stack; the week is the only one loaded at the start. */
    function open(page: Component, properties: var): void {
        pageStack.push(page.createObject(pageStack, properties));
    }

    function showStart(): void {
        pageStack.clear();
        if (setup.paired) {
            open(weekPage, {});
        } else {
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

    function showFitting(): void {
        open(Qt.createComponent("org.weekwijzer", "FittingPage"), {week: root.week, way: way});
    }

    function showOwnTime(): void {
        open(Qt.createComponent("org.weekwijzer", "OwnTimePage"), {ownTime: root.ownTime});
    }

    function showKept(): void {
        open(Qt.createComponent("org.weekwijzer", "KeptPage"), {kept: root.kept});
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
    footer: StatusStrip {
        visible: root.setup.paired
        status: root.status
        onKeptAsked: root.showKept()
    }

    Component.onCompleted: showStart()
    onActiveChanged: {
        if (active) {
            week.refresh();
        }
    }

    Way {
        id: way

        onItemAsked: item => root.showItem(item)
        onKeptAsked: root.showKept()
    }

    Connections {
        target: root.setup

        function onChanged(): void {
            const atStart = root.pageStack.depth === 1 && !(root.pageStack.currentItem instanceof WeekPage);
            const inUse = root.pageStack.depth > 0 && root.pageStack.get(0) instanceof WeekPage;
            if (root.setup.paired ? atStart : inUse) {
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
            onKeptAsked: root.showKept()
            onStickAsked: root.showStick()
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
        }
    }
}
