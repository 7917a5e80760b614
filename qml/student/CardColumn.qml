// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** The basket or one day on a laptop: a heading, and its cards below each other; a place to drop a card. */
FocusScope {
    id: root

    required property CardModel cards
    required property WeekActions actions
    /** 1 for Monday to 7 for Sunday, 0 for the basket. */
    required property int weekday
    required property string emptyText
    property bool marked: false
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    property alias heading: headingPlace.contentItem

    signal leaveAsked(step: int)

    function takeFocus(): void {
        list.forceActiveFocus();
        if (list.currentIndex < 0) {
            list.currentIndex = 0;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: drop.containsDrag ? Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.highlightColor, 0.25)
                                 : Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.highlightColor, root.marked ? 0.07 : 0)
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: Kirigami.Units.smallSpacing * 0.75
        visible: root.marked
        color: Kirigami.Theme.highlightColor
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        QQC2.Control {
            id: headingPlace

            Layout.fillWidth: true
            padding: Kirigami.Units.mediumSpacing
        }
        QQC2.ScrollView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftPadding: Kirigami.Units.smallSpacing
            rightPadding: Kirigami.Units.smallSpacing
            QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff
            // The columns are narrow: what is below is told in words instead.
            QQC2.ScrollBar.vertical.policy: QQC2.ScrollBar.AlwaysOff

            ListView {
                id: list

                model: root.cards
                spacing: Kirigami.Units.smallSpacing
                topMargin: Kirigami.Units.smallSpacing
                bottomMargin: Kirigami.Units.largeSpacing
                keyNavigationEnabled: true
                activeFocusOnTab: count > 0
                currentIndex: -1
                clip: true
                section.property: "board"
                section.delegate: PlainLabel {
                    required property string section

                    width: ListView.view.width
                    height: visible ? implicitHeight : 0
                    visible: section.length > 0
                    padding: Kirigami.Units.smallSpacing
                    text: section
                    font.weight: Font.DemiBold
                }

                Accessible.role: Accessible.List

                Keys.onLeftPressed: root.leaveAsked(root.mirrored ? 1 : -1)
                Keys.onRightPressed: root.leaveAsked(root.mirrored ? -1 : 1)

                delegate: WeekCard {
                    required property int index

                    width: ListView.view.width
                    actions: root.actions
                    onActiveFocusChanged: {
                        if (activeFocus) {
                            list.currentIndex = index;
                        }
                    }
                }

                PlainLabel {
                    anchors {
                        left: parent.left
                        right: parent.right
                        top: parent.top
                        margins: Kirigami.Units.largeSpacing
                    }
                    visible: list.count === 0 && text.length > 0
                    text: root.emptyText
                    opacity: 0.7
                }
            }
        }
    }

    MoreBelow {
        anchors {
            bottom: parent.bottom
            horizontalCenter: parent.horizontalCenter
            bottomMargin: Kirigami.Units.smallSpacing
        }
        list: list
    }

    DropArea {
        id: drop

        anchors.fill: parent
        onDropped: root.actions.placeAsked(root.actions.dragged, root.weekday)
    }
}
