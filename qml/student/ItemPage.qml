// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Everything about one thing to do, always in the same order, with one button for what comes next. */
Kirigami.ScrollablePage {
    id: root

    required property ItemModel item
    required property TasksModel tasks
    required property Way way

    /** Scrolls so far that the section begins at the top, or to the end. */
    function reveal(section: Item): void {
        const top = section.mapToItem(flickable.contentItem, 0, 0).y;
        flickable.contentY = Math.max(0, Math.min(top, flickable.contentHeight - flickable.height));
    }

    function takeNextStep(): void {
        if (item.next === ItemModel.MarkDone) {
            item.tick(true);
            return;
        }
        const section = sections.begin(item.next);
        if (section !== null) {
            reveal(section);
        }
    }

    function showMaterial(): void {
        sections.showMaterial();
    }

    readonly property real margin: Math.max(Kirigami.Units.largeSpacing, (width - Kirigami.Units.gridUnit * 44) / 2)

    title: item.card.subject
    titleDelegate: PageTitle {
        text: root.title
    }
    actions: PrintAction {
        job: root.item.printing
        host: root
        visible: root.item.state === PageModel.Ready
        displayHint: Kirigami.DisplayHint.IconOnly
    }
    leftPadding: margin
    rightPadding: margin
    topPadding: Kirigami.Units.largeSpacing
    bottomPadding: Kirigami.Units.largeSpacing

    ColumnLayout {
        visible: root.item.state === PageModel.Ready
        spacing: 0

        ItemHeading {
            Layout.fillWidth: true
            Layout.bottomMargin: Kirigami.Units.largeSpacing
            item: root.item
        }
        ItemChoiceCard {
            Layout.fillWidth: true
            Layout.bottomMargin: Kirigami.Units.largeSpacing
            item: root.item
            onItemOpened: item => root.item.show(item)
        }
        Loader {
            Layout.fillWidth: true
            active: root.item.card.own
            visible: active

            sourceComponent: OwnTaskPart {
                item: root.item
                tasks: root.tasks
                // The page below would show it too: there is one model of an item.
                onItemAsked: item => root.item.show(item)
                onWithdrawn: root.Kirigami.PageStack.pop()
            }
        }
        ItemSections {
            id: sections

            Layout.fillWidth: true
            visible: !root.item.card.own
            item: root.item
            tasks: root.tasks
            onKeptAsked: root.way.keptAsked()
        }
        TickBox {
            Layout.fillWidth: true
            Layout.topMargin: Kirigami.Units.largeSpacing
            // The button below says the same, until it was pressed.
            visible: root.item.steps.count === 0 && root.item.next !== ItemModel.MarkDone
            text: qsTr("I have done this")
            ticked: root.item.ticked
            onTickAsked: ticked => root.item.tick(ticked)
        }
    }

    PageFace {
        anchors.centerIn: parent
        width: parent.width - Kirigami.Units.gridUnit * 4
        face: root.item.state
        trouble: root.item.trouble
        emptyTitle: qsTr("This is not here any more")
        emptyText: qsTr("It was taken out of the week.")
        emptyIcon: "view-task"
        onRetried: root.item.refresh()
    }

    footer: QQC2.ToolBar {
        visible: root.item.nextText.length > 0 && root.item.state === PageModel.Ready
        position: QQC2.ToolBar.Footer

        contentItem: RowLayout {
            PrimaryButton {
                objectName: "next"
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: Kirigami.Units.gridUnit * 20
                text: root.item.nextText
                onClicked: root.takeNextStep()
            }
        }
    }
}
