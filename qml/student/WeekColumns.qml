// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer.models

/** The week on a laptop: the basket and seven days beside each other. */
RowLayout {
    id: root

    required property WeekModel week
    required property WeekActions actions

    spacing: 0

    function focusColumn(column: int): void {
        if (column === 0) {
            basket.takeFocus();
        } else if (column > 0 && column <= days.count) {
            (days.itemAt(column - 1) as CardColumn)?.takeFocus();
        }
    }

    CardColumn {
        id: basket

        Layout.preferredWidth: Kirigami.Units.gridUnit * 13
        Layout.fillHeight: true
        cards: root.week.basket
        actions: root.actions
        weekday: 0
        emptyText: qsTr("The basket is empty: everything has a moment.")
        onLeaveAsked: step => root.focusColumn(step)

        heading: BasketHeading {
            count: root.week.toPlace
            hint: qsTr("Drag, or press the calendar")
            onTaskAsked: root.actions.taskAsked()
        }
    }
    Repeater {
        id: days

        model: root.week.days

        delegate: CardColumn {
            id: column

            required property DayColumn modelData
            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Kirigami.Units.gridUnit * (index < 5 ? 8 : 7)
            cards: modelData.cards
            actions: root.actions
            weekday: index + 1
            marked: modelData.today
            emptyText: ""
            onLeaveAsked: step => root.focusColumn(index + 1 + step)

            heading: DayHeading {
                day: column.modelData
                roomy: false
                onWarningAsked: root.actions.warningAsked(column.modelData)
            }

            Kirigami.Separator {
                anchors {
                    left: parent.left
                    top: parent.top
                    bottom: parent.bottom
                }
            }
        }
    }
}
