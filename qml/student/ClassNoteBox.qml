// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer
import org.weekwijzer.models

/** Something to ask in class, with its tick. */
TickBox {
    id: root

    required property classNoteRow note

    signal settleAsked(settled: bool)

    text: qsTr("To ask in class: %1").arg(note.text)
    ticked: note.settled
    font.strikeout: note.settled
    contentItem.opacity: note.settled ? 0.7 : 1
    onTickAsked: ticked => root.settleAsked(ticked)
}
