// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick.Layouts

/** A section with nothing in it but a teacher's text. */
Section {
    id: root

    required property string text

    filled: text.length > 0
    spoken: text
    summary: filled ? "" : qsTr("not filled in")

    PlainLabel {
        Layout.fillWidth: true
        text: root.text
    }
}
