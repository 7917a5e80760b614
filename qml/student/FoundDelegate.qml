// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.weekwijzer
import org.weekwijzer.models

/** An item that a search found, and where its words stand. */
QQC2.ItemDelegate {
    id: root

    required property foundRow row

    text: row.title
    Keys.onReturnPressed: clicked()
    Accessible.name: [row.title, row.place, row.line].filter(words => words.length > 0).join(", ")

    contentItem: ColumnLayout {
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: root.row.title
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        SmallLabel {
            Layout.fillWidth: true
            text: root.row.place
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.row.line
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
