// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

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
    readonly property FontMetrics metrics: FontMetrics {
        font: Kirigami.Theme.defaultFont
    }
    /** The buttons stand beside each other: on a phone large text is only as large in them as that allows. */
    readonly property real wanted: customFooterActions.reduce((sum, action) => sum + metrics.advanceWidth(action.text) + Kirigami.Units.gridUnit * 3, 0)
    readonly property QQC2.ScrollView view: contentItem as QQC2.ScrollView

    padding: Kirigami.Units.largeSpacing
    standardButtons: Kirigami.Dialog.NoButton
    // Kirigami's own lets it slide while it fades in.
    y: Math.round(((parent?.height ?? 0) - implicitHeight) / 2)
    font.pointSize: Kirigami.Theme.defaultFont.pointSize * Math.min(1, wanted > 0 ? Math.max(0.5, absoluteMaximumWidth / wanted) : 1)
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
