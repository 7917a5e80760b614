// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What this is about, in the subject's colour, and where the student is with it. */
RowLayout {
    id: root

    required property ItemModel item

    readonly property bool dark: Kirigami.ColorUtils.brightnessForColor(Kirigami.Theme.backgroundColor) === Kirigami.ColorUtils.Dark

    spacing: Kirigami.Units.largeSpacing

    Rectangle {
        Layout.fillHeight: true
        implicitWidth: Kirigami.Units.smallSpacing
        radius: width / 2
        color: SubjectColours.of(root.item.card.colour, root.dark)
    }
    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Heading {
            Layout.fillWidth: true
            text: root.item.card.title
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        PlainLabel {
            Layout.fillWidth: true
            text: root.item.effort
            opacity: 0.8
        }
        IconLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            icon: root.item.card.markIcon
            text: root.item.card.mark
        }
        StateLabel {
            Layout.fillWidth: true
            card: root.item.card
        }
    }
}
