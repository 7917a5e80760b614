// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/** Plays a recording; not there where there is none. */
TouchButton {
    id: root

    /** As VoiceModel takes it; empty for none. */
    required property string sound
    /** What it says while nothing is heard. */
    required property string what

    readonly property PersonalWindow personal: Window.window as PersonalWindow
    readonly property bool playing: sound.length > 0 && personal?.voice.playing === sound

    visible: sound.length > 0
    icon.name: playing ? "media-playback-stop" : "media-playback-start"
    text: playing ? qsTr("Stop") : what
    onClicked: playing ? personal.voice.stop() : personal.voice.play(sound)
    // Who leaves a page has heard enough of it.
    onVisibleChanged: {
        if (!visible && playing) {
            personal.voice.stop();
        }
    }
}
