// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What the work is looked at for, one by one, for the student to look over. */
ColumnLayout {
    id: root

    required property ItemModel item

    spacing: 0

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Did I do this? Only you see these ticks.")
        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
        opacity: 0.8
    }
    Rows {
        key: "text"
        rows: root.item.criteria

        delegate: QQC2.CheckBox {
            id: box

            required property criterionRow modelData

            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.4
            text: modelData.text
            checked: modelData.checked
            onToggled: {
                root.item.check(modelData.text, checked);
                checked = Qt.binding(() => box.modelData.checked);
            }

            contentItem: PlainLabel {
                leftPadding: box.mirrored ? 0 : box.indicator.width + box.spacing
                rightPadding: box.mirrored ? box.indicator.width + box.spacing : 0
                text: box.text
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
