// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A named amount in a form: the name beside the box, or above it where large text leaves no room beside. */
FormPart {
    id: root

    required property string title
    readonly property alias box: box

    signal chosen(value: int)

    contentItem: GridLayout {
        id: content

        columns: name.implicitWidth + columnSpacing + box.implicitWidth <= width ? 2 : 1
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing

        PlainLabel {
            id: name

            Layout.fillWidth: true
            text: root.title
            Accessible.ignored: true
        }
        AmountBox {
            id: box

            Layout.fillWidth: content.columns === 1
            label: root.title
            onValueModified: root.chosen(value)
        }
    }
}
