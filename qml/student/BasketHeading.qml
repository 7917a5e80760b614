// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer

/** How much has no day yet. */
ColumnLayout {
    id: root

    required property int count
    required property string hint

    signal taskAsked

    spacing: Kirigami.Units.smallSpacing

    RowLayout {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Heading {
            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 1.3
            level: 4
            text: root.count > 0 ? qsTr("Still to place (%1)").arg(root.count) : qsTr("Still to place")
            elide: Text.ElideRight
        }
        IconButton {
            icon.name: "list-add"
            text: qsTr("Add a task of my own")
            onClicked: root.taskAsked()
        }
    }
    SmallLabel {
        Layout.fillWidth: true
        visible: root.count > 0
        text: root.hint
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
