// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** One item in the basket or on a day. */
T.AbstractButton {
    id: root

    required property itemCard card
    required property WeekActions actions

    readonly property bool dark: Kirigami.ColorUtils.brightnessForColor(Kirigami.Theme.backgroundColor) === Kirigami.ColorUtils.Dark
    readonly property color colour: SubjectColours.of(card.colour, dark)

    function takeFocusIfFollowed(): void {
        if (actions.following.length > 0 && actions.following === card.key) {
            actions.following = "";
            forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Kirigami.Theme.inherit: false
    Kirigami.Theme.colorSet: Kirigami.Theme.View

    text: card.title
    implicitWidth: Kirigami.Units.gridUnit * 10
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    leftPadding: mirrored ? 0 : Kirigami.Units.largeSpacing + Kirigami.Units.smallSpacing
    rightPadding: mirrored ? Kirigami.Units.largeSpacing + Kirigami.Units.smallSpacing : 0
    topPadding: 0
    bottomPadding: Kirigami.Units.mediumSpacing
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: actions.dragging && actions.dragged.key === card.key ? 0.4 : 1

    Accessible.role: Accessible.Button
    Accessible.name: card.description
    Accessible.description: card.movable ? qsTr("Enter opens it, W asks when, Alt with the arrow keys moves it to another day") : qsTr("Enter opens it")

    onClicked: actions.openAsked(card)
    Component.onCompleted: takeFocusIfFollowed()

    // Or Kirigami takes these for "back" and "forward" between pages.
    Keys.onShortcutOverride: event => {
        event.accepted = (event.modifiers & Qt.AltModifier) !== 0 && (event.key === Qt.Key_Left || event.key === Qt.Key_Right);
    }
    Keys.onReturnPressed: actions.openAsked(card)
    Keys.onEnterPressed: actions.openAsked(card)
    Keys.onPressed: event => {
        const onward = root.mirrored ? -1 : 1;
        if (event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)) {
            root.actions.moveAsked(root.card, event.key === Qt.Key_Right ? onward : -onward);
            event.accepted = true;
        } else if (event.key === Qt.Key_W && event.modifiers === Qt.NoModifier && root.card.movable) {
            root.actions.whenAsked(root.card);
            event.accepted = true;
        }
    }

    background: CardBackground {
        button: root
        colour: root.colour
    }

    contentItem: ColumnLayout {
        id: content

        spacing: 0

        CardHead {
            Layout.fillWidth: true
            card: root.card
            colour: root.colour
            brief: root.width <= Kirigami.Units.gridUnit * 10
            inHand: root.hovered || root.visualFocus
            onWhenAsked: root.actions.whenAsked(root.card)
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.rightMargin: Kirigami.Units.mediumSpacing
            text: root.card.title
            maximumLineCount: 3
            elide: Text.ElideRight
            opacity: root.card.settled ? 0.75 : 1
        }
        SmallLabel {
            Layout.fillWidth: true
            Layout.rightMargin: Kirigami.Units.mediumSpacing
            visible: text.length > 0
            text: root.card.facts
            font.weight: root.card.test ? Font.DemiBold : Font.Normal
        }
        Loader {
            Layout.fillWidth: true
            Layout.rightMargin: Kirigami.Units.mediumSpacing
            Layout.topMargin: Kirigami.Units.smallSpacing
            visible: active
            active: root.card.choice || root.card.mark.length > 0 || root.card.instead.length > 0
            sourceComponent: CardChoice {
                card: root.card
                actions: root.actions
            }
        }
        StateLabel {
            Layout.fillWidth: true
            Layout.rightMargin: Kirigami.Units.mediumSpacing
            Layout.topMargin: Kirigami.Units.smallSpacing
            card: root.card
            font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
        }
    }

    DragHandler {
        target: null
        enabled: root.card.movable
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onCentroidChanged: root.actions.dragPosition = centroid.scenePosition
        onActiveChanged: active ? root.actions.beginDrag(root.card) : root.actions.endDrag()
    }
}
