// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import org.weekwijzer.models

/** Puts what a page shows on paper: asks where, and offers to open it. */
Kirigami.Action {
    id: root

    required property PrintJob job
    /** In the window that tells how it went. */
    required property Item host

    readonly property QtObject hostWindow: host.Window.window

    readonly property Connections outcome: Connections {
        target: root.job

        function onSaved(file: url): void {
            (root.hostWindow as Kirigami.ApplicationWindow)?.showPassiveNotification(qsTr("The page is saved."), "long", qsTr("Open it"), () => Qt.openUrlExternally(file));
        }

        function onFailed(why: string): void {
            (root.hostWindow as Kirigami.ApplicationWindow)?.showPassiveNotification(why);
        }
    }
    /** Made when it is first asked for: a dialog takes time to make. */
    readonly property Loader where: Loader {
        active: false
        sourceComponent: FileDialog {
            parentWindow: root.hostWindow as Window
            fileMode: FileDialog.SaveFile
            defaultSuffix: "pdf"
            nameFilters: [qsTr("Pages to print (*.pdf)")]
            onAccepted: root.job.save(selectedFile)
        }
    }

    icon.name: "document-print"
    text: qsTr("Print")
    enabled: !job.busy
    onTriggered: {
        where.active = true;
        const dialog = where.item as FileDialog;
        dialog.selectedFile = job.suggestedFile();
        dialog.open();
    }
}
