// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Something to ask in class, with its tick. */
QQC2.CheckBox {
    id: root

    required property classNoteRow note

    signal settleAsked(settled: bool)

    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.4, words.implicitHeight + topPadding + bottomPadding)
    text: qsTr("To ask in class: %1").arg(note.text)
    checked: note.settled
    Accessible.name: text
    onToggled: {
        root.settleAsked(checked);
        checked = Qt.binding(() => root.note.settled);
    }

    contentItem: PlainLabel {
        id: words

        leftPadding: root.indicator.width + root.spacing
        verticalAlignment: Text.AlignVCenter
        text: root.text
        font.strikeout: root.note.settled
        opacity: root.note.settled ? 0.7 : 1
    }
}
