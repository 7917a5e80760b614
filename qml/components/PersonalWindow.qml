// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami
import org.weekwijzer.models

/** A window as its person wants it: how much moves in it, and a voice. What is in it finds it as its `Window.window`. */
Kirigami.ApplicationWindow {
    id: root

    required property ReadingModel reading
    required property VoiceModel voice

    /** The one on top that waits for an answer; null when there is none. */
    property QtObject dialog: null

    /** Of what moves of itself, in milliseconds; none where its person, or the desktop, wants no movement. */
    readonly property int movement: reading.lessMovement ? 0 : Kirigami.Units.shortDuration
    /** Of what a whole page or dialog takes to come. */
    readonly property int arrival: reading.lessMovement ? 0 : Kirigami.Units.longDuration

    // Or what is no label keeps the size that text had when the window began.
    font: Kirigami.Theme.defaultFont
    pageStack.columnView.scrollDuration: root.arrival

    Connections {
        target: root.voice

        function onSilent(why: string): void {
            root.showPassiveNotification(why, "long");
        }
    }
}
