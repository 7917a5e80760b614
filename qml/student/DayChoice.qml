// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A day to choose, and how full it is. */
QQC2.ItemDelegate {
    id: root

    required property DayColumn modelData
    required property string amount
    /** Of the widest amount, so that all begin at one line. */
    required property real amountWidth
    required property bool beside

    readonly property color ink: highlighted ? Kirigami.Theme.highlightedTextColor : Kirigami.Theme.textColor

    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
    text: modelData.name
    Accessible.name: [modelData.name, modelData.loadText].join(", ")

    contentItem: GridLayout {
        columns: root.beside ? 3 : 2
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: 0

        PlainLabel {
            Layout.fillWidth: true
            Layout.columnSpan: root.beside ? 1 : 2
            text: root.text
            font.weight: root.modelData.today ? Font.Bold : Font.Normal
            color: root.ink
        }
        LoadBar {
            Layout.preferredWidth: Kirigami.Units.gridUnit * 2.5
            load: root.modelData.load
        }
        SmallLabel {
            Layout.preferredWidth: root.amountWidth
            Layout.fillWidth: !root.beside
            wrapMode: Text.NoWrap
            horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
            text: root.amount
            color: root.ink
        }
    }
}
