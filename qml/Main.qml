// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** The window: a page, the places beside or below it, the strip that tells whether the work is safe, and the drawer. */
PlaceWindow {
    id: root

    required property LinkModel link

    readonly property bool wide: width > Kirigami.Units.gridUnit * 45

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
            visible: !root.wide && !root.atFamily
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
        visible: root.wide && root.setup.paired && !root.atFamily
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

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.setup.paired
        onActivated: root.showSearch()
    }

    FontMetrics {
        id: metrics

        // Of a page's title.
        font.family: Kirigami.Theme.defaultFont.family
        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 1.35
    }

    FocusFollower {
        window: root
    }
    LinkFollower {
        window: root
        link: root.link
        busy: root.dialog !== null || (drawer.item as MainDrawer)?.opened === true
    }

    Connections {
        target: root.way

        function onMenuAsked(): void {
            drawer.active = true;
            (drawer.item as MainDrawer)?.open();
        }
    }

    Connections {
        target: root.setup

        function onChanged(): void {
            const atSetup = root.pageStack.depth > 0 && root.pageStack.get(0) instanceof SetupPage;
            if (root.setup.paired === atSetup || (root.setup.paired && root.setup.guardian !== root.atFamily)) {
                root.showStart();
            }
        }
    }

    Binding {
        target: drawer.item
        property: "enter"
        value: null
        when: root.arrival === 0
    }
    Binding {
        target: drawer.item
        property: "exit"
        value: null
        when: root.arrival === 0
    }

    /** Made when it is first asked for, so that the window is there sooner. */
    Loader {
        id: drawer

        active: false
        sourceComponent: MainDrawer {
            parent: root.QQC2.Overlay.overlay
            height: root.height
            onAsked: place => root.showPlace(place)
        }
    }
}
