// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** On which day? Each day tells how full it is. */
OwnDialog {
    id: root

    required property WeekModel week
    property itemCard card

    signal placed(card: itemCard, weekday: int)

    function ask(card: itemCard): void {
        root.card = card;
        open();
    }

    function choose(weekday: int): void {
        close();
        placed(card, weekday);
    }

    function amount(load: dayLoad): string {
        return qsTr("%1 of %2 min").arg(load.planned).arg(load.available);
    }

    title: qsTr("When?")
    padding: 0
    preferredWidth: Kirigami.Units.gridUnit * 22
    customFooterActions: Kirigami.Action {
        icon.name: "dialog-cancel"
        text: qsTr("Cancel")
        onTriggered: root.close()
    }

    ColumnLayout {
        id: list

        /** Every day's amount stands beside its name, or where large text leaves no room for one of them, all stand below. */
        readonly property real widestName: metrics.widest(root.week.days.map(day => day.name))
        readonly property real widestAmount: metrics.widest(root.week.days.map(day => root.amount(day.load)))

        spacing: 0

        WordMetrics {
            id: metrics

            // Of today, the boldest of them.
            font: Qt.font({family: Kirigami.Theme.defaultFont.family, pointSize: Kirigami.Theme.defaultFont.pointSize, bold: true})
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.largeSpacing
            text: root.card.title
            font.weight: Font.DemiBold
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Repeater {
            model: root.week.days

            delegate: DayChoice {
                required property int index

                Layout.fillWidth: true
                amount: root.amount(modelData.load)
                amountWidth: list.widestAmount
                beside: list.widestName + list.widestAmount + Kirigami.Units.gridUnit * 5 <= list.width
                highlighted: root.card.weekday === index + 1
                focus: index === 0
                onClicked: root.choose(index + 1)
            }
        }
        Kirigami.Separator {
            Layout.fillWidth: true
        }
        QQC2.ItemDelegate {
            Layout.fillWidth: true
            implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
            enabled: root.card.weekday > 0
            icon.name: "edit-undo"
            text: qsTr("Back to the basket")
            onClicked: root.choose(0)
        }
    }
}
