// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** Where a person writes: what is typed is told at once, and Tab goes on to the next control. */
QQC2.TextArea {
    id: root

    /** As it is kept; what is typed goes before it. */
    required property string stored

    signal typed(text: string)

    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    Kirigami.SpellCheck.enabled: false
    Accessible.name: placeholderText
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onStoredChanged: {
        if (text !== stored) {
            text = stored;
        }
    }
    onTextChanged: {
        if (text !== stored) {
            typed(text);
        }
    }
    Component.onCompleted: text = stored
}
