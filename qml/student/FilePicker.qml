// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQml
import QtQuick.Dialogs
import org.weekwijzer.models

/** Chooses files of this device. Made when it is first asked for. */
FileDialog {
    id: root

    required property FilesModel files

    fileMode: FileDialog.OpenFiles
    onAccepted: root.files.add(root.selectedFiles)
    Component.onCompleted: open()
}
