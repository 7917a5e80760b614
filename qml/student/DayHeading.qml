// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A day's name and how full it is. */
ColumnLayout {
    id: root

    required property DayColumn day
    required property bool roomy

    signal warningAsked

    spacing: Kirigami.Units.smallSpacing
    Accessible.role: Accessible.Heading
    Accessible.name: [root.day.name, root.day.where, root.day.loadText, root.day.warning].filter(words => words.length > 0).join(", ")

    RowLayout {
        Layout.minimumHeight: Kirigami.Units.gridUnit * 1.3
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Heading {
            Layout.fillWidth: true
            level: 4
            text: {
                const name = root.roomy ? root.day.name : root.day.shortName;
                return root.day.today ? qsTr("%1 · today").arg(name) : name;
            }
            textFormat: Text.PlainText
            font.weight: root.day.today ? Font.Bold : Font.Normal
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        IconButton {
            visible: root.day.warning.length > 0
            Layout.topMargin: -Kirigami.Units.smallSpacing * 2
            Layout.bottomMargin: -Kirigami.Units.smallSpacing * 2
            Layout.rightMargin: -Kirigami.Units.smallSpacing
            icon.name: "data-warning"
            text: root.day.warning
            onClicked: root.warningAsked()
        }
    }
    IconLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        icon: root.day.load.absent ? "user-away-symbolic" : "go-home"
        text: root.day.where
        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
    }
    LoadBar {
        Layout.fillWidth: true
        load: root.day.load
    }
    SmallLabel {
        Layout.fillWidth: true
        text: qsTr("%1 of %2 min").arg(root.day.load.planned).arg(root.day.load.available)
        maximumLineCount: 1
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Repeater {
        model: root.day.activities

        delegate: IconLabel {
            required property string modelData

            Layout.fillWidth: true
            icon: "user"
            text: modelData
            font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
