// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer

/** The end of a look ahead or back: done, and since when. */
QQC2.ToolBar {
    id: root

    required property string looked
    required property string action

    signal taken

    position: QQC2.ToolBar.Footer
    padding: Kirigami.Units.largeSpacing

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        PlainLabel {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.looked
            horizontalAlignment: Text.AlignHCenter
            opacity: 0.85
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 30
            Layout.alignment: Qt.AlignHCenter
            text: root.action
            onClicked: root.taken()
        }
    }
}
