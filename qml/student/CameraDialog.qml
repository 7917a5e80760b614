// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtMultimedia
import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Takes a photo of paper. Made when it is first asked for, as what it needs takes long to load. */
OwnDialog {
    id: root

    required property FilesModel files

    readonly property bool possible: devices.videoInputs.length > 0
    property string trouble

    title: qsTr("Take a photo")
    preferredWidth: Kirigami.Units.gridUnit * 30
    customFooterActions: Kirigami.Action {
        icon.name: "camera-photo"
        text: qsTr("Take it now")
        visible: root.possible
        enabled: capture.readyForCapture
        onTriggered: capture.captureToFile(root.files.photoFile())
    }
    onClosed: destroy()
    Component.onCompleted: open()

    MediaDevices {
        id: devices
    }
    CaptureSession {
        camera: Camera {
            active: root.possible && root.visible
            // The one that looks at the paper, where there are two.
            cameraDevice: devices.videoInputs.find(device => device.position === CameraDevice.BackFace) ?? devices.defaultVideoInput
            onErrorOccurred: root.trouble = qsTr("The camera does not answer. Add a photo instead.")
        }
        imageCapture: ImageCapture {
            id: capture

            onImageSaved: (request, path) => {
                root.files.keepPhoto(path);
                root.close();
            }
            onErrorOccurred: root.trouble = qsTr("This photo was not taken. Try once more.")
        }
        videoOutput: output
    }
    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        VideoOutput {
            id: output

            Layout.fillWidth: true
            Layout.preferredHeight: width * 3 / 4
            visible: root.possible
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the camera sees")
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.trouble.length > 0 ? root.trouble : root.possible ? "" : qsTr("There is no camera on this device. Add a photo instead.")
        }
    }
}
