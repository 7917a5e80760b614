// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** An item that a search found, and where its words stand. */
QQC2.ItemDelegate {
    id: root

    required property foundRow row

    text: row.title
    Keys.onReturnPressed: clicked()
    Accessible.name: row.line.length > 0 ? "%1, %2, %3".arg(row.title).arg(row.place).arg(row.line) : "%1, %2".arg(row.title).arg(row.place)

    contentItem: ColumnLayout {
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: root.row.title
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        PlainLabel {
            Layout.fillWidth: true
            text: root.row.place
            font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
            opacity: 0.8
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
