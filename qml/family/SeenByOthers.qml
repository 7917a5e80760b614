// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** What leaves a student's device besides what parents see, each with who gets it. */
ColumnLayout {
    id: root

    required property SeenModel seen

    spacing: 0

    component Lines: FormCard.FormCard {
        id: card

        required property list<string> lines

        Repeater {
            model: card.lines

            delegate: FormPart {
                id: line

                required property string modelData

                contentItem: PlainLabel {
                    text: line.modelData
                }
            }
        }
    }

    FormCard.FormHeader {
        title: qsTr("What your teachers see")
    }
    Lines {
        lines: root.seen.byTeachers
    }
    FormCard.FormHeader {
        visible: root.seen.byCoach.length > 0
        title: qsTr("What your coach sees")
    }
    Lines {
        visible: root.seen.byCoach.length > 0
        lines: root.seen.byCoach
    }
    FormCard.FormHeader {
        title: qsTr("What nobody sees but you")
    }
    Lines {
        Layout.bottomMargin: Kirigami.Units.gridUnit
        lines: [
            qsTr("Your moments, drafts, goals, plans, times, how much help you get and how it goes"),
            qsTr("Your ticks, unless you share what you did with your parents")
        ]
    }
}
