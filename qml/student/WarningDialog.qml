// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Why a day asks too much, and three ways out. */
OwnDialog {
    id: root

    required property WeekModel week
    property string reason
    property list<wayOutRow> ways

    signal itemOpened(item: recordId)
    signal ownTimeAsked

    function show(day: DayColumn): void {
        title = day.name;
        reason = [day.loadText, day.warning].join(". ");
        ways = week.waysOut(day);
        open();
    }

    function take(way: wayOutRow): void {
        close();
        if (way.places) {
            week.place(way.item, way.weekday);
        } else if (way.opensOwnTime) {
            ownTimeAsked();
        } else if (way.opensItem) {
            itemOpened(way.item);
        }
    }

    preferredWidth: Kirigami.Units.gridUnit * 22
    customFooterActions: Kirigami.Action {
        icon.name: "dialog-close"
        text: qsTr("Close")
        onTriggered: root.close()
    }

    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: root.reason
        }
        Kirigami.Heading {
            level: 4
            text: qsTr("Three ways out")
        }
        Repeater {
            model: root.ways

            delegate: ColumnLayout {
                id: way

                required property wayOutRow modelData

                Layout.fillWidth: true
                spacing: Kirigami.Units.smallSpacing

                IconLabel {
                    Layout.fillWidth: true
                    icon: Application.layoutDirection === Qt.RightToLeft ? "arrow-left" : "arrow-right"
                    text: way.modelData.text
                }
                TouchButton {
                    Layout.leftMargin: Kirigami.Units.iconSizes.small + Kirigami.Units.smallSpacing
                    visible: way.modelData.action.length > 0
                    text: way.modelData.action
                    Accessible.description: way.modelData.text
                    onClicked: root.take(way.modelData)
                }
            }
        }
    }
}
