// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** One of a page's fixed parts: its name and state are always there, its content when it is open. */
ColumnLayout {
    id: root

    required property string title
    required property string icon
    /** In words, as "2 of 7 parts done". */
    required property string summary
    property bool filled: true
    /** What can be read aloud of it. */
    property string spoken
    property bool open: filled
    default property alias content: body.data

    function focusHead(): void {
        open = true;
        head.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0

    QQC2.ItemDelegate {
        id: head

        Layout.fillWidth: true
        implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: 0
        rightPadding: 0
        focusPolicy: Qt.StrongFocus
        enabled: root.filled
        text: root.title
        Accessible.name: [root.title, root.summary, root.open ? qsTr("open") : qsTr("closed")].filter(words => words.length > 0).join(", ")
        onClicked: root.open = !root.open

        background: Item {
            Rectangle {
                anchors.fill: parent
                visible: head.visualFocus
                color: "transparent"
                radius: Kirigami.Units.cornerRadius
                border.color: Kirigami.Theme.focusColor
                border.width: 2
            }
        }
        contentItem: RowLayout {
            spacing: Kirigami.Units.largeSpacing

            Kirigami.Icon {
                implicitWidth: Kirigami.Units.iconSizes.smallMedium
                implicitHeight: Kirigami.Units.iconSizes.smallMedium
                source: root.icon
            }
            GridLayout {
                Layout.fillWidth: true
                columns: name.implicitWidth + columnSpacing + state.implicitWidth <= width ? 2 : 1
                columnSpacing: Kirigami.Units.largeSpacing
                rowSpacing: 0

                Kirigami.Heading {
                    id: name

                    Layout.fillWidth: true
                    level: 3
                    text: root.title
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
                PlainLabel {
                    id: state

                    Layout.fillWidth: true
                    visible: text.length > 0
                    horizontalAlignment: parent.columns === 2 ? Text.AlignRight : Text.AlignLeft
                    text: root.summary
                    opacity: 0.8
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }
            Kirigami.Icon {
                implicitWidth: Kirigami.Units.iconSizes.small
                implicitHeight: Kirigami.Units.iconSizes.small
                opacity: root.filled ? 1 : 0
                source: root.open ? "go-up-symbolic" : "go-down-symbolic"
            }
        }
    }
    ColumnLayout {
        id: body

        Layout.fillWidth: true
        Layout.leftMargin: Kirigami.Units.iconSizes.smallMedium + Kirigami.Units.largeSpacing
        Layout.bottomMargin: Kirigami.Units.largeSpacing
        visible: root.open
        spacing: Kirigami.Units.mediumSpacing
    }
    ReadAloudButton {
        Layout.leftMargin: body.Layout.leftMargin - leftPadding
        Layout.bottomMargin: Kirigami.Units.smallSpacing
        visible: root.open && available
        spoken: root.spoken
        Accessible.description: root.title
    }
    Kirigami.Separator {
        Layout.fillWidth: true
        opacity: 0.6
    }
}
