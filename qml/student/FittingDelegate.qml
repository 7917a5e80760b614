// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A piece of work that fits, and how long it takes. */
QQC2.ItemDelegate {
    id: root

    required property fittingRow row

    text: row.card.title
    Accessible.name: [row.card.subject, row.card.title, row.left].join(", ")

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.Icon {
            implicitWidth: Kirigami.Units.iconSizes.small
            implicitHeight: Kirigami.Units.iconSizes.small
            source: "checkmark"
            opacity: root.row.together ? 1 : 0
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: root.row.card.title
                font.weight: root.row.together ? Font.DemiBold : Font.Normal
            }
            SmallLabel {
                Layout.fillWidth: true
                text: root.row.card.subject
                maximumLineCount: 1
                elide: Text.ElideRight
            }
        }
        PlainLabel {
            text: root.row.left
            wrapMode: Text.NoWrap
        }
    }
}
