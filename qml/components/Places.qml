// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** The places of the window: always there, always in this order. A bar below on a phone, beside the page elsewhere. */
QQC2.ToolBar {
    id: root

    required property int current
    required property bool wide

    readonly property list<string> names: [qsTr("Week"), qsTr("Today"), qsTr("Subjects"), qsTr("Me")]
    readonly property list<string> icons: ["view-calendar-week", "view-pim-tasks", "bookmarks", "user"]

    signal asked(place: int)

    position: root.wide ? QQC2.ToolBar.Header : QQC2.ToolBar.Footer
    padding: 0

    contentItem: GridLayout {
        columns: root.wide ? 1 : root.names.length
        rowSpacing: 0
        columnSpacing: 0

        Repeater {
            model: root.names

            delegate: Kirigami.NavigationTabButton {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: root.wide ? Kirigami.Units.gridUnit * 4.5 : 1
                implicitHeight: Math.max(Kirigami.Units.gridUnit * (root.wide ? 3.5 : 3), metrics.height + Kirigami.Units.gridUnit * 1.8)
                text: modelData
                icon.name: root.icons[index]
                checkable: false
                checked: root.current === index
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                onClicked: root.asked(index)
            }
        }
        Item {
            Layout.fillHeight: true
            visible: root.wide
        }
    }

    FontMetrics {
        id: metrics

        font: Kirigami.Theme.defaultFont
    }
}
