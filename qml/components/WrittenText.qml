// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
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
    onStoredChanged: {
        if (area.text !== stored) {
            area.text = stored;
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        text: root.label
    }
    QQC2.TextArea {
        id: area

        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.4
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        Kirigami.SpellCheck.enabled: false
        placeholderText: root.example.length > 0 ? qsTr("As in: %1").arg(root.example) : ""
        Accessible.name: root.label
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: {
            if (text !== root.stored) {
                root.typed(text);
            }
        }
        Component.onCompleted: text = root.stored
    }
}
