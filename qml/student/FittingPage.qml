// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** So much time left: what can be finished in it? */
Kirigami.ScrollablePage {
    id: root

    required property WeekModel week
    required property Way way
    property int minutes: 60
    property list<fittingRow> rows: week.fitting(minutes)

    function choose(minutes: int): void {
        root.minutes = minutes;
        root.rows = week.fitting(minutes);
    }

    readonly property real margin: Math.max(0, (width - Kirigami.Units.gridUnit * 44) / 2)

    title: qsTr("How many minutes do you have?")
    titleDelegate: PageTitle {
        text: root.title
    }

    Connections {
        target: root.week

        function onRefreshed(): void {
            root.choose(root.minutes);
        }
    }

    header: QQC2.Control {
        padding: Kirigami.Units.largeSpacing
        leftPadding: root.margin + padding
        rightPadding: root.margin + padding

        contentItem: RowLayout {
            spacing: Kirigami.Units.smallSpacing

            Repeater {
                model: [15, 30, 60, 90]

                delegate: TouchButton {
                    required property int modelData

                    Layout.fillWidth: true
                    text: modelData
                    Accessible.name: AmountWords.minutes(modelData)
                    checkable: true
                    autoExclusive: true
                    checked: root.minutes === modelData
                    onClicked: root.choose(modelData)
                }
            }
        }
    }

    ListView {
        id: list

        model: root.rows
        keyNavigationEnabled: true
        activeFocusOnTab: count > 0

        header: PlainLabel {
            width: list.width
            padding: Kirigami.Units.largeSpacing
            leftPadding: root.margin + padding
            rightPadding: leftPadding
            visible: list.count > 0
            height: visible ? implicitHeight : 0
            text: qsTr("You can finish this. What has a tick fits together.")
        }
        delegate: FittingDelegate {
            required property fittingRow modelData
            required property int index

            width: list.width
            leftPadding: root.margin + Kirigami.Units.largeSpacing
            rightPadding: leftPadding
            objectName: "fitting-%1".arg(index)
            row: modelData
            onClicked: root.way.itemAsked(modelData.card.id)
        }

        Notice {
            anchors.centerIn: parent
            width: parent.width - Kirigami.Units.gridUnit * 4
            visible: list.count === 0
            icon: "chronometer"
            title: qsTr("Nothing is this short")
            explanation: qsTr("Begin with one step of something.")
        }
    }
}
