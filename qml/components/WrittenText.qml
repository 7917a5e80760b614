// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A few words of one's own below what they are about; Tab goes on to the next control. */
ColumnLayout {
    id: root

    required property string label
    /** As it is kept; what is typed goes before it. */
    required property string stored
    property string example

    signal typed(text: string)

    function takeFocus(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Kirigami.Units.smallSpacing

    PlainLabel {
        Layout.fillWidth: true
        text: root.label
    }
    WritingArea {
        id: area

        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
        stored: root.stored
        placeholderText: root.example.length > 0 ? qsTr("As in: %1").arg(root.example) : ""
        Accessible.name: root.label
        onTyped: text => root.typed(text)
    }
}
