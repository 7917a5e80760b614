// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Items by the words that stand in them, or that one wrote for them. */
Kirigami.Page {
    id: root

    required property SearchModel search
    required property Way way

    function begin(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    readonly property real margin: Math.max(0, (width - Kirigami.Units.gridUnit * 44) / 2)

    title: qsTr("Search")
    titleDelegate: PageTitle {
        text: root.title
    }
    padding: 0
    Kirigami.Theme.inherit: false
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Component.onCompleted: field.text = search.words

    header: QQC2.Control {
        focus: true
        padding: Kirigami.Units.largeSpacing
        leftPadding: root.margin + padding
        rightPadding: root.margin + padding

        contentItem: ColumnLayout {
            spacing: Kirigami.Units.smallSpacing

            Kirigami.SearchField {
                id: field

                Layout.fillWidth: true
                focus: true
                implicitHeight: Kirigami.Units.gridUnit * 2.5
                focusSequence: "" // The window's, from every page.
                placeholderText: qsTr("Words from a task, your work or feedback")
                Accessible.name: placeholderText
                onTextChanged: root.search.words = text
                onAccepted: root.search.look()
                Keys.onDownPressed: list.forceActiveFocus()
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: root.search.asked && root.search.state === PageModel.Ready
                text: root.search.summary
                opacity: 0.8
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    // A scrollable page gives the focus to its list, again and again.
    QQC2.ScrollView {
        anchors.fill: parent

        ListView {
            id: list

            model: root.search.asked ? root.search.rows : []
            keyNavigationEnabled: true
            activeFocusOnTab: count > 0

            delegate: FoundDelegate {
                required property foundRow modelData
                required property int index

                width: list.width
                leftPadding: root.margin + Kirigami.Units.largeSpacing
                rightPadding: leftPadding
                objectName: "found-%1".arg(index)
                row: modelData
                onClicked: root.way.itemAsked(modelData.item)
            }

            PageFace {
                anchors.centerIn: parent
                width: list.width - Kirigami.Units.gridUnit * 4
                face: root.search.asked ? root.search.state : PageModel.Empty
                trouble: root.search.trouble
                emptyTitle: root.search.asked ? qsTr("Nothing has these words") : qsTr("What are you looking for?")
                emptyText: root.search.asked ? qsTr("Try one word, or only its beginning.") : qsTr("Everything on this device is searched, of all weeks.")
                emptyIcon: "search"
                onRetried: root.search.look()
            }
        }
    }
}
