// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** How somebody is, in one press; a second press takes it back. */
RowLayout {
    id: root

    /** As in CoachMessage::Feeling; 0 for no answer. */
    required property int feeling

    readonly property list<string> answers: [qsTr("Well"), qsTr("So-so"), qsTr("Not well")]

    signal chosen(feeling: int)

    spacing: Kirigami.Units.smallSpacing

    Repeater {
        model: root.answers

        delegate: QQC2.Button {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Kirigami.Units.gridUnit * 2.4
            text: modelData
            checkable: true
            checked: root.feeling === index + 1
            onClicked: root.chosen(root.feeling === index + 1 ? 0 : index + 1)
        }
    }
}
