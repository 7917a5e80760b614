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

    title: qsTr("When?")
    padding: 0
    preferredWidth: Kirigami.Units.gridUnit * 22
    customFooterActions: Kirigami.Action {
        icon.name: "dialog-cancel"
        text: qsTr("Cancel")
        onTriggered: root.close()
    }

    ColumnLayout {
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.largeSpacing
            text: root.card.title
            font.weight: Font.DemiBold
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Repeater {
            id: days

            model: root.week.days

            delegate: QQC2.ItemDelegate {
                id: choice

                required property DayColumn modelData
                required property int index

                Layout.fillWidth: true
                implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
                text: choice.modelData.name
                highlighted: root.card.weekday === choice.index + 1
                focus: choice.index === 0
                Accessible.name: "%1, %2".arg(choice.modelData.name).arg(choice.modelData.loadText)
                onClicked: root.choose(choice.index + 1)

                contentItem: GridLayout {
                    id: row

                    // Beside the name, or where large text leaves no room there, below it.
                    columns: name.implicitWidth + bar.Layout.preferredWidth + load.implicitWidth + 2 * columnSpacing <= width ? 3 : 2
                    columnSpacing: Kirigami.Units.largeSpacing
                    rowSpacing: 0

                    PlainLabel {
                        id: name

                        Layout.fillWidth: true
                        Layout.columnSpan: row.columns === 3 ? 1 : 2
                        text: choice.text
                        font.weight: choice.modelData.today ? Font.Bold : Font.Normal
                        color: choice.highlighted ? Kirigami.Theme.highlightedTextColor : Kirigami.Theme.textColor
                    }
                    LoadBar {
                        id: bar

                        Layout.preferredWidth: Kirigami.Units.gridUnit * 2.5
                        load: choice.modelData.load
                    }
                    PlainLabel {
                        id: load

                        Layout.minimumWidth: Kirigami.Units.gridUnit * 5
                        wrapMode: Text.NoWrap
                        horizontalAlignment: Text.AlignRight
                        text: qsTr("%1 of %2 min").arg(choice.modelData.load.planned).arg(choice.modelData.load.available)
                        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
                        color: choice.highlighted ? Kirigami.Theme.highlightedTextColor : Kirigami.Theme.textColor
                    }
                }
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
