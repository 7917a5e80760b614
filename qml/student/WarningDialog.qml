// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Why a day asks too much, and three ways out. */
Kirigami.Dialog {
    id: root

    property string reason

    function show(day: DayColumn): void {
        title = day.name;
        reason = "%1. %2".arg(day.loadText).arg(day.warning);
        open();
    }

    preferredWidth: Kirigami.Units.gridUnit * 20
    padding: Kirigami.Units.largeSpacing
    standardButtons: Kirigami.Dialog.NoButton
    customFooterActions: Kirigami.Action {
        icon.name: "dialog-close"
        text: qsTr("Close")
        onTriggered: root.close()
    }

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: root.reason
        }
        Kirigami.Heading {
            level: 4
            text: qsTr("Three ways out")
        }
        Repeater {
            model: [qsTr("Move one thing to a quieter day."), qsTr("Put something extra back in the basket."), qsTr("Ask your teacher or coach what may wait.")]

            delegate: IconLabel {
                required property string modelData

                Layout.fillWidth: true
                icon: "arrow-right"
                text: modelData
            }
        }
    }
}
