// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer

/** A line to type, with its name above it. */
FormCard.AbstractFormDelegate {
    id: root

    required property string label
    required property string hint
    property int inputHints: Qt.ImhNone
    readonly property alias value: field.text

    signal accepted

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    focusPolicy: Qt.NoFocus
    background: null

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            text: root.label
        }
        QQC2.TextField {
            id: field

            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            placeholderText: root.hint
            inputMethodHints: root.inputHints
            Accessible.name: root.label
            onAccepted: root.accepted()
        }
    }
}
