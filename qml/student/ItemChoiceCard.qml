// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Below the title, where there is one: a choice, and another way for who can't be there. */
ColumnLayout {
    id: root

    required property ItemModel item

    signal itemOpened(item: recordId)

    readonly property ItemChoices choices: item.choices
    readonly property bool speaksOfAway: choices.moment || choices.instead.length > 0

    visible: choices.offered || speaksOfAway
    spacing: Kirigami.Units.smallSpacing

    IconLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        icon: "view-list-details"
        text: root.choices.board
    }
    TouchButton {
        visible: root.choices.offered
        icon.name: root.choices.taken ? "edit-undo" : "list-add"
        text: root.choices.taken ? qsTr("I don't do this") : qsTr("I do this")
        onClicked: root.choices.take(!root.choices.taken)
    }
    Kirigami.Heading {
        visible: root.choices.moment
        level: 4
        text: qsTr("If you can't be there")
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: root.speaksOfAway
        text: root.choices.instead
    }
    Flow {
        Layout.fillWidth: true
        visible: root.choices.opensTitle.length > 0
        spacing: Kirigami.Units.smallSpacing

        OpenButton {
            text: qsTr("Open it")
            Accessible.name: qsTr("Open “%1”").arg(root.choices.opensTitle)
            onClicked: root.itemOpened(root.choices.opens)
        }
        TouchButton {
            visible: root.choices.moment
            icon.name: root.choices.cannotBeThere ? "edit-undo" : "user-away-symbolic"
            text: root.choices.cannotBeThere ? qsTr("I can be there") : qsTr("I can't be there")
            onClicked: root.choices.sayCannotBeThere(!root.choices.cannotBeThere)
        }
    }
}
