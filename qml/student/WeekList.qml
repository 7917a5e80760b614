// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** The week on a phone: what there is to say of it, the basket, then the days, below each other. */
QQC2.ScrollView {
    id: root

    required property WeekModel week
    required property WeekActions actions

    QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff

    ListView {
        id: list

        // A list keeps its first row in place; a basket above it that grows would move out of sight.
        property bool staysAtTop: true

        objectName: "days"

        onContentYChanged: {
            if (moving) {
                staysAtTop = atYBeginning;
            }
        }

        Connections {
            target: list.headerItem

            function onHeightChanged() {
                if (list.staysAtTop) {
                    list.positionViewAtBeginning();
                }
            }
        }

        spacing: Kirigami.Units.largeSpacing
        bottomMargin: Kirigami.Units.largeSpacing
        clip: true
        model: root.week.days

        header: Column {
            width: list.width
            topPadding: Kirigami.Units.mediumSpacing
            spacing: Kirigami.Units.smallSpacing

            WeekSummary {
                x: Kirigami.Units.largeSpacing
                width: parent.width - 2 * x
                week: root.week
                actions: root.actions
                wide: false
            }
            Kirigami.Separator {
                width: parent.width
            }
            CardGroup {
                width: parent.width
                cards: root.week.basket
                actions: root.actions
                emptyText: qsTr("The basket is empty: everything has a moment.")
                topPadding: Kirigami.Units.smallSpacing
                bottomPadding: Kirigami.Units.largeSpacing

                heading: BasketHeading {
                    count: root.week.toPlace
                    hint: qsTr("Press the calendar to choose a day")
                    onTaskAsked: root.actions.taskAsked()
                }
            }
        }
        delegate: CardGroup {
            id: group

            required property DayColumn modelData

            width: list.width
            cards: modelData.cards
            actions: root.actions
            emptyText: qsTr("Nothing planned")

            heading: DayHeading {
                day: group.modelData
                roomy: true
                onWarningAsked: root.actions.warningAsked(group.modelData)
            }
        }
    }
}
