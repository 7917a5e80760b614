// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** How to hand in, the place to do it, and how far what was handed in has come. */
Section {
    id: root

    required property ItemModel item

    readonly property bool handedIn: item.handIns.length > 0

    signal keptAsked

    function takeFocus(): void {
        open = true;
        draft.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Hand in")
    icon: "document-send"
    summary: {
        if (item.handIns.length > 0) {
            return qsTr("handed in %1").arg(item.handIns[0].madeAt);
        }
        return item.item.handInHow.length > 0 || item.item.handInWhere.length > 0 ? qsTr("not yet") : qsTr("not filled in");
    }
    open: item.task
    spoken: [item.item.handInHow, item.item.handInWhere, item.item.evaluation].filter(words => words.length > 0).join("\n")

    HandInDialog {
        id: question

        item: root.item
    }
    Fact {
        label: qsTr("How")
        text: root.item.item.handInHow
    }
    Fact {
        label: qsTr("Where")
        text: root.item.item.handInWhere
    }
    Fact {
        label: qsTr("How it is looked at")
        text: root.item.item.evaluation
        visible: root.item.criteria.length === 0
    }
    CriteriaList {
        Layout.fillWidth: true
        visible: root.item.criteria.length > 0
        item: root.item
    }
    Repeater {
        model: root.item.handIns

        delegate: HandInVersion {
            required property handInRow modelData
            required property int index

            Layout.fillWidth: true
            handIn: modelData
            latest: index === 0
        }
    }
    WritingArea {
        id: draft

        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 5
        visible: root.item.task
        stored: root.item.draft
        placeholderText: root.handedIn ? qsTr("Write a better version here") : qsTr("Write your work here")
        onTyped: text => root.item.draft = text
    }
    IconLabel {
        Layout.fillWidth: true
        visible: root.item.task && draft.text.length > 0
        icon: root.item.draftKept ? "checkmark" : "document-edit"
        text: root.item.draftKept ? qsTr("Your draft is saved here. Only you see it.") : qsTr("Saving your draft")
        colour: root.item.draftKept ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.textColor
    }
    HandInFiles {
        Layout.fillWidth: true
        visible: root.item.task
        files: root.item.files
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.item.keptVersions.length > 0

        IconLabel {
            Layout.fillWidth: true
            icon: "document-save"
            text: root.item.keptVersions
        }
        TouchButton {
            text: qsTr("Compare")
            onClicked: root.keptAsked()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.item.task
        columns: send.implicitWidth * 2 <= width ? 2 : 1

        PlainLabel {
            Layout.fillWidth: true
            text: root.item.progress
            opacity: 0.8
        }
        TouchButton {
            id: send

            objectName: "send"
            enabled: root.item.readyToHandIn
            icon.name: "document-send"
            text: root.handedIn ? qsTr("Hand in this version") : qsTr("Hand in")
            onClicked: {
                if (root.item.missing.length > 0) {
                    question.open();
                } else {
                    root.item.handIn();
                }
            }
        }
    }
}
