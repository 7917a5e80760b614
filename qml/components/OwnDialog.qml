// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigami.dialogs as KDialogs

/** A dialog of one of our pages. What is in it scrolls where it doesn't fit; it does not come sliding where its person wants no movement. */
Kirigami.Dialog {
    id: root

    default property alias content: body.data

    readonly property PersonalWindow host: parent?.Window.window as PersonalWindow
    property QtObject below: null

    readonly property bool still: host?.arrival === 0
    readonly property Transition coming: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Kirigami.Units.longDuration }
    }
    readonly property Transition leaving: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Kirigami.Units.longDuration }
    }
    readonly property list<Kirigami.Action> buttons: customFooterActions.filter(action => action.visible)
    readonly property WordMetrics metrics: WordMetrics {}
    /** Of the buttons beside each other. */
    readonly property real buttonsWidth: buttons.reduce((sum, action) => sum + metrics.widthOf(action.text) + Kirigami.Units.gridUnit * 3, 0)
    readonly property QQC2.ScrollView view: contentItem as QQC2.ScrollView

    padding: Kirigami.Units.largeSpacing
    standardButtons: Kirigami.Dialog.NoButton
    // Kirigami's own lets it slide while it fades in.
    y: Math.round(((parent?.height ?? 0) - implicitHeight) / 2)
    QQC2.Overlay.modal: Rectangle {
        color: Qt.alpha("black", 0.3)

        Behavior on opacity {
            enabled: !root.still
            OpacityAnimator { duration: Kirigami.Units.longDuration }
        }
    }
    header: KDialogs.DialogHeader {
        dialog: root
        contentItem: RowLayout {
            spacing: Kirigami.Units.smallSpacing

            Kirigami.Heading {
                Layout.fillWidth: true
                text: root.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            IconButton {
                visible: root.showCloseButton
                icon.name: "window-close-symbolic"
                text: qsTr("Close")
                onClicked: root.reject()
            }
        }
    }
    footer: QQC2.Control {
        id: foot

        visible: root.buttons.length > 0
        height: visible ? implicitHeight : 0
        padding: Kirigami.Units.largeSpacing
        // Beside each other, or below where large text leaves no room for that.
        contentItem: GridLayout {
            id: row

            columns: root.buttonsWidth <= foot.availableWidth ? root.buttons.length + 1 : 1
            columnSpacing: Kirigami.Units.smallSpacing
            rowSpacing: Kirigami.Units.smallSpacing

            Item {
                Layout.fillWidth: true
                visible: row.columns > 1
            }
            Repeater {
                model: root.buttons

                delegate: TouchButton {
                    required property Kirigami.Action modelData

                    Layout.fillWidth: row.columns === 1
                    action: modelData
                }
            }
        }
    }
    enter: still ? null : coming
    exit: still ? null : leaving

    onAboutToShow: {
        if (host !== null) {
            below = host.dialog;
            host.dialog = root;
        }
    }
    onClosed: {
        if (host?.dialog === root) {
            host.dialog = below;
        }
    }

    dialogData: ColumnLayout {
        ColumnLayout {
            id: body

            // Kirigami makes what is in a dialog as much wider as its scroll bar takes: the end of each line would lie below that.
            Layout.rightMargin: 2 * (root.view?.rightPadding ?? 0)
            Layout.leftMargin: 2 * (root.view?.leftPadding ?? 0)
        }
    }
}
