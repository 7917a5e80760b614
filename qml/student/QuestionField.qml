// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer

/** Where a question is written: it keeps itself until it is sent. */
ColumnLayout {
    id: root

    required property string label
    /** As the model has it; what is typed goes before it. */
    required property string stored
    required property bool kept

    signal typed(text: string)

    function takeFocus(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Kirigami.Units.smallSpacing

    WritingArea {
        id: area

        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 4
        stored: root.stored
        placeholderText: root.label
        onTyped: text => root.typed(text)
    }
    IconLabel {
        Layout.fillWidth: true
        visible: area.text.length > 0
        icon: root.kept ? "checkmark" : "document-edit"
        text: root.kept ? qsTr("Saved here, not sent yet. Only you see it.") : qsTr("Saving what you write")
        colour: root.kept ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.textColor
    }
}
