// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What an item leaves to the student, on its card: a route, a choice, another way. Only made for the few that have one. */
ColumnLayout {
    id: root

    required property itemCard card
    required property WeekActions actions

    spacing: Kirigami.Units.smallSpacing

    IconLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        icon: root.card.markIcon
        text: root.card.mark
        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
    }
    IconLabel {
        Layout.fillWidth: true
        visible: text.length > 0 && !root.card.leads
        icon: "help-hint"
        text: root.card.instead
        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
    }
    QQC2.AbstractButton {
        id: way

        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
        visible: root.card.leads
        activeFocusOnTab: false
        text: root.card.instead
        Accessible.name: text
        onClicked: root.actions.insteadAsked(root.card)

        contentItem: IconLabel {
            icon: way.mirrored ? "arrow-left" : "arrow-right"
            text: way.text
            font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
            font.underline: way.hovered
            maximumLineCount: 4
            elide: Text.ElideRight
        }
    }
    TouchButton {
        visible: root.card.choice && !root.card.settled
        activeFocusOnTab: false
        icon.name: root.card.taken ? "checkmark" : "list-add"
        text: root.card.taken ? qsTr("Chosen") : qsTr("I do this")
        Accessible.name: root.card.taken ? qsTr("Don't do: %1").arg(root.card.title) : qsTr("I do this: %1").arg(root.card.title)
        onClicked: root.actions.pickAsked(root.card)
    }
}
