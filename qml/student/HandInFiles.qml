// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** The files that go along with the next hand-in, and the ways to add one. */
ColumnLayout {
    id: root

    required property FilesModel files
    property string trouble

    /** What speaks with cameras, microphones and folders is loaded when it is asked for, and opens itself. */
    function ask(dialog: string, properties: var, otherwise: string): void {
        const component = Qt.createComponent("org.weekwijzer", dialog);
        if (component.status === Component.Error) {
            console.info(component.errorString());
            trouble = otherwise;
            return;
        }
        trouble = "";
        component.createObject(root, Object.assign({files: root.files}, properties));
    }

    function pick(title: string, folder: url, filters: list<string>): void {
        ask("FilePicker", {title: title, currentFolder: folder, nameFilters: filters}, qsTr("Files cannot be chosen on this device."));
    }

    spacing: Kirigami.Units.mediumSpacing

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.files.rows.length > 0
        spacing: Kirigami.Units.smallSpacing
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files that go along")

        Rows {
            rows: root.files.rows

            delegate: FileLine {
                required property fileRow modelData

                Layout.fillWidth: true
                file: modelData
                removable: true
                onRemoved: root.files.remove(modelData.id)
            }
        }
        IconLabel {
            Layout.fillWidth: true
            icon: "checkmark"
            text: qsTr("These files are saved here. They go along when you hand in.")
            colour: Kirigami.Theme.positiveTextColor
        }
    }
    IconLabel {
        Layout.fillWidth: true
        visible: root.files.busy
        icon: "document-save"
        text: qsTr("Saving your file here")
    }
    IconLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        icon: "data-warning"
        text: root.trouble.length > 0 ? root.trouble : root.files.trouble
        colour: Kirigami.Theme.neutralTextColor
    }
    Flow {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing

        TouchButton {
            icon.name: "insert-image"
            text: qsTr("Add a photo")
            onClicked: root.pick(text, StandardPaths.writableLocation(StandardPaths.PicturesLocation),
                                 [qsTr("Photos (%1)").arg("*.jpg *.jpeg *.png *.webp *.heic *.heif *.JPG *.JPEG *.PNG"), qsTr("All files (%1)").arg("*")])
        }
        TouchButton {
            visible: root.files.camera
            icon.name: "camera-photo"
            text: qsTr("Take a photo")
            onClicked: root.ask("CameraDialog", {}, qsTr("The camera cannot be used on this device. Add a photo instead."))
        }
        TouchButton {
            visible: root.files.microphone
            icon.name: "audio-input-microphone"
            text: qsTr("Record")
            onClicked: root.ask("RecordDialog", {}, qsTr("Recording is not possible on this device. Add a file instead."))
        }
        TouchButton {
            icon.name: "mail-attachment"
            text: qsTr("Add a file")
            onClicked: root.pick(text, StandardPaths.writableLocation(StandardPaths.DocumentsLocation), [qsTr("All files (%1)").arg("*")])
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Kirigami.Units.gridUnit * 24 ? 2 : 1
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing

        PlainLabel {
            text: qsTr("Size of photos")
        }
        QQC2.ComboBox {
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 18
            implicitHeight: Kirigami.Units.gridUnit * 2.5
            model: root.files.sizes
            currentIndex: root.files.size
            Accessible.name: qsTr("Size of photos")
            onActivated: index => root.files.size = index
        }
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.files.sizeReason
        opacity: 0.8
    }
}
