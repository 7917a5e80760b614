// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** Reads a text to who would rather listen; not there where nothing can speak. */
QQC2.ToolButton {
    id: root

    required property string spoken

    readonly property PersonalWindow personal: Window.window as PersonalWindow
    readonly property bool available: spoken.trim().length > 0 && (personal?.voice.offered ?? false)
    readonly property bool reading: spoken.length > 0 && personal?.voice.reading === spoken

    Layout.alignment: Qt.AlignLeft
    // Its words begin where those begin that it reads.
    Layout.leftMargin: -leftPadding
    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
    visible: available
    icon.name: reading ? "media-playback-stop" : "audio-volume-high"
    text: reading ? qsTr("Stop") : qsTr("Read aloud")
    onClicked: reading ? personal.voice.stop() : personal.voice.read(spoken)
    // Who leaves a page, or closes what is read, has heard enough of it.
    onVisibleChanged: {
        if (!visible && reading) {
            personal.voice.stop();
        }
    }
}
