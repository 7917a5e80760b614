// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** What to ask in class, by subject; for the student's eyes alone. */
FormPage {
    id: root

    required property ClassNotesModel notes
    required property Way way

    title: qsTr("To ask in class")
    Component.onCompleted: notes.show()
    Component.onDestruction: notes.hide()

    FormCard.FormHeader {
        visible: root.notes.state === PageModel.Ready
        title: qsTr("Only you see this list.")
    }
    Rows {
        key: "subject"
        rows: root.notes.state === PageModel.Ready ? root.notes.groups : []

        delegate: ColumnLayout {
            id: group

            required property classNoteGroup modelData

            Layout.fillWidth: true
            spacing: 0

            CardTitle {
                text: group.modelData.subject.length > 0 ? group.modelData.subject : qsTr("Something else")
            }
            FormCard.FormCard {
                Rows {
                    rows: group.modelData.notes

                    delegate: ClassNotePart {
                        required property classNoteRow modelData

                        note: modelData
                        onSettleAsked: settled => root.notes.settle(modelData.id, settled)
                        onItemAsked: root.way.itemAsked(modelData.item)
                    }
                }
            }
        }
    }
    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.notes.state
        trouble: root.notes.trouble
        emptyTitle: qsTr("Nothing to ask in class")
        emptyText: qsTr("Write a question at a task and press “Bring to class”. It waits here for the lesson.")
        emptyIcon: "bookmarks"
        onRetried: root.notes.refresh()
    }
}
