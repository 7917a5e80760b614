// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** A button that a finger finds, and that its words fit in: they are on one line, so on a phone large text is only as large as that allows. */
QQC2.Button {
    id: root

    readonly property real room: Window.width - Kirigami.Units.gridUnit * 6
    readonly property real wanted: metrics.widthOf(text)

    font.pointSize: Kirigami.Theme.defaultFont.pointSize * (room > 0 && wanted > room ? room / wanted : 1)
    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)

    WordMetrics {
        id: metrics
    }
}
