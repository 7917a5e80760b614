// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** An item as parents see it. */
FormPart {
    id: root

    required property seenItemRow row

    Accessible.role: Accessible.ListItem
    Accessible.name: [row.subject, row.title, row.state, row.due].filter(words => words.length > 0).join(", ")

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.Icon {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Kirigami.Units.iconSizes.smallMedium
            implicitHeight: Kirigami.Units.iconSizes.smallMedium
            source: root.row.icon
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: [root.row.subject, root.row.title].join(" · ")
            }
            SmallLabel {
                Layout.fillWidth: true
                text: [root.row.state, root.row.due].filter(words => words.length > 0).join(" · ")
            }
        }
    }
}
