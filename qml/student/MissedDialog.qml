// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What was done on the days a student was away, each with its own tick. */
OwnDialog {
    id: root

    required property AbsenceModel absence

    signal itemOpened(item: recordId)

    title: qsTr("What you missed")
    preferredWidth: Kirigami.Units.gridUnit * 26
    // Of its own, and not that of a list that gets shorter while one looks at it.
    preferredHeight: Kirigami.Units.gridUnit * 24
    customFooterActions: Kirigami.Action {
        icon.name: "dialog-close"
        text: qsTr("Close")
        onTriggered: root.close()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: root.absence.missed.length === 0
        text: qsTr("You caught up with everything.")
    }
    Rows {
        rows: root.absence.missed

        delegate: MissedDelegate {
            Layout.fillWidth: true
            onCaughtUp: root.absence.catchUp(modelData.id)
            onOpened: {
                root.close();
                root.itemOpened(modelData.opens);
            }
        }
    }
}
