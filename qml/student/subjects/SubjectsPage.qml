// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Every subject, always in the same order, each with what it asks now. */
Kirigami.ScrollablePage {
    id: root

    required property SubjectsModel subjects
    required property Way way

    readonly property bool ready: subjects.state === PageModel.Ready
    readonly property real margin: Math.max(0, (width - Kirigami.Units.gridUnit * 44) / 2)

    title: qsTr("Subjects")
    titleDelegate: PageTitle {
        text: root.title
    }
    Component.onCompleted: subjects.show()
    Component.onDestruction: subjects.hide()

    ListView {
        id: list

        objectName: "subjects"
        model: SteadyRows {
            rows: root.ready ? root.subjects.subjects : []
        }
        keyNavigationEnabled: true
        activeFocusOnTab: count > 0

        delegate: SubjectDelegate {
            required property subjectSummary modelData

            width: list.width
            leftPadding: root.margin + Kirigami.Units.largeSpacing
            rightPadding: leftPadding
            row: modelData
            onClicked: root.way.subjectAsked(modelData.id)
        }

        PageFace {
            anchors.centerIn: parent
            width: list.width - Kirigami.Units.gridUnit * 4
            face: root.subjects.state
            trouble: root.subjects.trouble
            emptyTitle: qsTr("No subjects here yet")
            emptyText: qsTr("They come by themselves with the first week plan or guide of your teachers.")
            emptyIcon: "bookmarks"
            onRetried: root.subjects.refresh()
        }
    }
}
