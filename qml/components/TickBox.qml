// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** Words with a tick of the student's; shown as ticked only once that is kept. */
QQC2.CheckBox {
    id: root

    required property bool ticked

    signal tickAsked(ticked: bool)

    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, words.implicitHeight + topPadding + bottomPadding)
    checked: root.ticked
    onToggled: {
        root.tickAsked(checked);
        checked = Qt.binding(() => root.ticked);
    }

    contentItem: PlainLabel {
        id: words

        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        verticalAlignment: Text.AlignVCenter
        text: root.text
    }
}
