// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A few answers to choose one of: beside each other, or below where large text leaves no room. */
GridLayout {
    id: root

    required property list<string> answers
    /** From 1; 0 for none yet. */
    required property int chosen

    readonly property real widest: metrics.widest(answers)

    signal answered(answer: int)

    columns: (widest + Kirigami.Units.gridUnit * 2) * answers.length <= width ? answers.length : 1
    columnSpacing: Kirigami.Units.smallSpacing
    rowSpacing: Kirigami.Units.smallSpacing

    Repeater {
        model: root.answers

        delegate: TouchButton {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: modelData
            checkable: true
            checked: root.chosen === index + 1
            onClicked: {
                root.answered(index + 1);
                checked = Qt.binding(() => root.chosen === index + 1);
            }
        }
    }
    WordMetrics {
        id: metrics
    }
}
