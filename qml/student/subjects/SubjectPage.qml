// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One subject: what it asks now, and how one finds one's way in it. Always the same parts, whether or not they are filled in. */
Kirigami.ScrollablePage {
    id: root

    required property SubjectModel subject
    required property Way way

    readonly property bool ready: subject.state === PageModel.Ready
    readonly property bool dark: Kirigami.ColorUtils.brightnessForColor(Kirigami.Theme.backgroundColor) === Kirigami.ColorUtils.Dark
    readonly property real margin: Math.max(Kirigami.Units.largeSpacing, (width - Kirigami.Units.gridUnit * 44) / 2)

    title: subject.name
    titleDelegate: PageTitle {
        text: root.title
    }
    leftPadding: margin
    rightPadding: margin
    topPadding: Kirigami.Units.largeSpacing
    bottomPadding: Kirigami.Units.largeSpacing
    Component.onCompleted: subject.show()
    Component.onDestruction: subject.hide()

    ColumnLayout {
        visible: root.ready
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Kirigami.Units.largeSpacing
            spacing: Kirigami.Units.largeSpacing

            Rectangle {
                Layout.fillHeight: true
                implicitWidth: Kirigami.Units.smallSpacing
                radius: width / 2
                color: SubjectColours.of(root.subject.colour, root.dark)
            }
            Kirigami.Icon {
                implicitWidth: Kirigami.Units.iconSizes.medium
                implicitHeight: Kirigami.Units.iconSizes.medium
                source: root.subject.icon
                fallback: "bookmarks"
                color: SubjectColours.of(root.subject.colour, root.dark)
                isMask: true
            }
            ColumnLayout {
                spacing: 0

                Kirigami.Heading {
                    Layout.fillWidth: true
                    text: root.subject.name
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
                PlainLabel {
                    Layout.fillWidth: true
                    text: root.subject.stateWords
                    opacity: 0.8
                }
            }
        }
        SubjectSections {
            Layout.fillWidth: true
            subject: root.subject
            onItemAsked: item => root.way.itemAsked(item)
        }
    }

    PageFace {
        anchors.centerIn: parent
        width: parent.width - Kirigami.Units.gridUnit * 4
        face: root.subject.state
        trouble: root.subject.trouble
        emptyTitle: qsTr("This is not here any more")
        emptyText: qsTr("Your school took this subject out.")
        emptyIcon: "bookmarks"
        onRetried: root.subject.refresh()
    }
}
