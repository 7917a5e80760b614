// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** A time that was thought of, above the time it took. */
FormPart {
    id: root

    required property trendRow row
    /** Of all rows, in minutes: the width of the card. */
    required property int longest

    Accessible.name: [row.title, row.words].join(": ")
    Accessible.role: Accessible.StaticText

    contentItem: ColumnLayout {
        id: content

        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: root.row.title
        }
        SmallLabel {
            Layout.fillWidth: true
            text: root.row.words
        }
        Rectangle {
            implicitWidth: content.width * root.row.thought / root.longest
            implicitHeight: Kirigami.Units.smallSpacing
            radius: height / 2
            color: Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, 0.35)
        }
        Rectangle {
            implicitWidth: content.width * root.row.took / root.longest
            implicitHeight: Kirigami.Units.smallSpacing
            radius: height / 2
            color: Kirigami.Theme.highlightColor
        }
    }
}
