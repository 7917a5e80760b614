// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** The title of a page: where large text has no room for it, it goes on in a second line, and gets smaller before it is cut. */
Item {
    id: root

    required property string text

    Layout.fillWidth: true
    Layout.minimumWidth: 0
    Layout.maximumWidth: implicitWidth

    implicitWidth: metrics.widthOf(root.text) + Kirigami.Units.smallSpacing
    implicitHeight: Math.ceil(metrics.height * 1.4)

    Kirigami.Heading {
        id: heading

        anchors.fill: parent
        text: root.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        fontSizeMode: Text.Fit
        // In points; the least that text is here.
        minimumPointSize: 11
    }
    WordMetrics {
        id: metrics

        font: heading.font
    }
}
