// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtMultimedia
import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Records speech. Made when it is first asked for, as what it needs takes long to load. */
OwnDialog {
    id: root

    required property FilesModel files

    readonly property bool possible: devices.audioInputs.length > 0
    readonly property bool recording: recorder.recorderState !== MediaRecorder.StoppedState
    property bool wanted: true
    property string trouble

    function begin(): void {
        trouble = "";
        wanted = true;
        recorder.outputLocation = files.beginRecording();
        recorder.record();
    }

    function end(keep: bool): void {
        wanted = keep;
        recorder.stop();
    }

    title: qsTr("Record")
    preferredWidth: Kirigami.Units.gridUnit * 18
    closePolicy: recording ? QQC2.Popup.NoAutoClose : QQC2.Popup.CloseOnEscape
    showCloseButton: !recording
    customFooterActions: [
        Kirigami.Action {
            icon.name: "media-record"
            text: qsTr("Start")
            visible: root.possible && !root.recording
            onTriggered: root.begin()
        },
        Kirigami.Action {
            icon.name: "edit-delete"
            text: qsTr("Throw away")
            visible: root.recording
            onTriggered: root.end(false)
        },
        Kirigami.Action {
            icon.name: "media-playback-stop"
            text: qsTr("Stop and keep")
            visible: root.recording
            onTriggered: root.end(true)
        }
    ]
    onRecordingChanged: {
        if (recording) {
            return;
        }
        if (wanted) {
            files.keepRecording();
        } else {
            files.dropRecording();
        }
        if (trouble.length === 0) {
            close();
        }
    }
    onClosed: destroy()
    Component.onCompleted: open()

    MediaDevices {
        id: devices
    }
    CaptureSession {
        audioInput: AudioInput {
            device: devices.defaultAudioInput
        }
        recorder: MediaRecorder {
            id: recorder

            // Speech stays clear at this rate, and a minute takes a quarter of a megabyte.
            audioBitRate: 32000
            audioChannelCount: 1
            encodingMode: MediaRecorder.AverageBitRateEncoding
            mediaFormat {
                fileFormat: MediaFormat.Ogg
                audioCodec: MediaFormat.AudioCodec.Opus
            }
            onErrorOccurred: root.trouble = qsTr("Recording stopped by itself. What was recorded is kept.")
        }
    }
    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.Heading {
            Layout.alignment: Qt.AlignHCenter
            visible: root.possible
            level: 1
            text: AmountWords.duration(recorder.duration)
            Accessible.name: qsTr("Recorded: %1").arg(text)
        }
        PlainLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: {
                if (root.trouble.length > 0) {
                    return root.trouble;
                }
                if (!root.possible) {
                    return qsTr("There is no microphone on this device. Plug one in, or add a file.");
                }
                return root.recording ? qsTr("Recording. Speak now.") : qsTr("Press Start and speak.");
            }
        }
    }
}
