// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** What to work with, and what to have at hand for practical work, each with its own tick. */
Section {
    id: root

    required property ItemModel item

    readonly property list<criterionRow> needs: item.choices.needs

    title: qsTr("Material")
    icon: "bookmarks"
    filled: item.item.material.length > 0 || needs.length > 0
    spoken: item.item.material
    summary: filled ? "" : qsTr("not filled in")

    PlainLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.item.item.material
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: root.needs.length > 0
        text: qsTr("Have this at hand. Only you see these ticks.")
        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
        opacity: 0.8
    }
    Rows {
        key: "text"
        rows: root.needs

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
