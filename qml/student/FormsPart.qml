// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.weekwijzer
import org.weekwijzer.models

/** How a student wants to do it, where the teacher leaves that to them. */
ColumnLayout {
    id: root

    required property ItemChoices choices

    Layout.fillWidth: true
    visible: choices.forms.length > 0
    spacing: 0

    SmallLabel {
        Layout.fillWidth: true
        text: qsTr("How do you want to do it?")
    }
    Rows {
        key: "form"
        rows: root.choices.forms

        delegate: ChoiceRow {
            required property formRow modelData

            text: modelData.text
            chosen: modelData.chosen
            onClicked: root.choices.choose(modelData.form)
        }
    }
}
