// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer

/** Words of one's own, begun by one press for who doesn't like to type. */
FormPart {
    id: root

    required property string label
    required property string stored
    required property list<string> choices

    signal typed(text: string)

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        WrittenText {
            Layout.fillWidth: true
            label: root.label
            stored: root.stored
            onTyped: text => root.typed(text)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing

            Repeater {
                model: root.choices

                delegate: TouchButton {
                    required property string modelData

                    width: Math.min(implicitWidth, parent.width)
                    visible: !root.stored.includes(modelData)
                    text: modelData
                    Accessible.description: root.label
                    onClicked: root.typed([root.stored, modelData].filter(words => words.length > 0).join(". "))
                }
            }
        }
    }
}
