// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What is done and used in a subject, each with the reason for it. */
Section {
    id: root

    required property list<workFormRow> forms

    title: qsTr("Activities and tools")
    icon: "tools"
    filled: forms.length > 0
    spoken: forms.map(form => form.why.length > 0 ? "%1: %2".arg(form.name).arg(form.why) : form.name).join("\n")
    summary: filled ? "" : qsTr("not filled in")

    Repeater {
        model: root.forms

        delegate: ColumnLayout {
            id: form

            required property workFormRow modelData

            Layout.fillWidth: true
            spacing: 0

            IconLabel {
                Layout.fillWidth: true
                icon: form.modelData.tool ? "tools" : "view-task"
                text: form.modelData.tool ? qsTr("Tool: %1").arg(form.modelData.name) : qsTr("Activity: %1").arg(form.modelData.name)
            }
            Fact {
                Layout.leftMargin: Kirigami.Units.iconSizes.small + Kirigami.Units.smallSpacing
                label: qsTr("Why")
                text: form.modelData.why
            }
        }
    }
}
