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
    required property Way way

    /** Scrolls so far that the section begins at the top, or to the end. */
    function reveal(section: Item): void {
        const top = section.mapToItem(flickable.contentItem, 0, 0).y;
        flickable.contentY = Math.max(0, Math.min(top, flickable.contentHeight - flickable.height));
    }

    function takeNextStep(): void {
        switch (item.next) {
        case ItemModel.ReadFeedback:
            feedback.takeFocus();
            reveal(feedback);
            break;
        case ItemModel.DoStep:
            steps.takeFocus();
            reveal(steps);
            break;
        case ItemModel.HandIn:
            handIn.takeFocus();
            reveal(handIn);
            break;
        case ItemModel.MarkDone:
            item.tick(true);
            break;
        }
    }

    readonly property real margin: Math.max(Kirigami.Units.largeSpacing, (width - Kirigami.Units.gridUnit * 44) / 2)

    title: item.card.subject
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
        Kirigami.Separator {
            Layout.fillWidth: true
        }
        WhatSection {
            item: root.item
        }
        GoalSection {
            item: root.item
        }
        StepsSection {
            id: steps

            item: root.item
        }
        MaterialSection {
            item: root.item
        }
        HandInSection {
            id: handIn

            item: root.item
            onKeptAsked: root.way.keptAsked()
        }
        DeadlineSection {
            item: root.item
        }
        TextSection {
            title: qsTr("Questions")
            icon: "question"
            text: root.item.item.ask
        }
        FeedbackSection {
            id: feedback

            item: root.item
        }
        QQC2.CheckBox {
            Layout.topMargin: Kirigami.Units.largeSpacing
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.4
            visible: root.item.steps.count === 0
            text: qsTr("I have done this")
            checked: root.item.ticked
            onToggled: {
                root.item.tick(checked);
                checked = Qt.binding(() => root.item.ticked);
            }
        }
    }

    PageFace {
        anchors.centerIn: parent
        width: parent.width - Kirigami.Units.gridUnit * 4
        face: root.item.state
        trouble: root.item.trouble
        emptyTitle: ""
        emptyText: ""
        emptyIcon: ""
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
