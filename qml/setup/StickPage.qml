// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** Without internet: a stick or card carries the work to school and the answer back. */
FormPage {
    id: root

    required property StickModel stick
    /** What has not reached the school; empty for nothing. */
    required property string waiting

    title: qsTr("Send by stick")

    FormWords {
        text: qsTr("No internet? A stick takes your work to school and brings back what is new. Only your school can open what you send, and only this device the answer.")
    }
    FormOutcome {
        type: root.stick.failed ? Kirigami.MessageType.Error : Kirigami.MessageType.Positive
        text: root.stick.outcome
    }
    FormCard.FormHeader {
        title: qsTr("To school")
    }
    FormCard.FormCard {
        FormCard.FormButtonDelegate {
            icon.name: "document-export"
            text: root.stick.busy ? qsTr("One moment") : qsTr("Write to the stick")
            description: root.waiting.length > 0 ? root.waiting : qsTr("Nothing of yours is waiting. You can still ask for what is new.")
            enabled: !root.stick.busy
            onClicked: sending.open()
        }
    }
    FormCard.FormHeader {
        title: qsTr("Back from school")
    }
    FormCard.FormCard {
        FormCard.FormButtonDelegate {
            icon.name: "document-import"
            text: root.stick.busy ? qsTr("One moment") : qsTr("Read from the stick")
            description: qsTr("The answer lies beside what you wrote, when the stick has been at school.")
            enabled: !root.stick.busy
            onClicked: fetching.open()
        }
    }

    FolderDialog {
        id: sending

        title: qsTr("Where is the stick?")
        currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        onAccepted: root.stick.send(selectedFolder)
    }
    FolderDialog {
        id: fetching

        title: qsTr("Where is the stick?")
        currentFolder: sending.currentFolder
        onAccepted: root.stick.fetch(selectedFolder)
    }
}
