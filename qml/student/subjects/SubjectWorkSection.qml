// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Pieces of a subject's work; each leads to all about it. */
Section {
    id: root

    required property list<subjectWorkRow> rows
    /** Below them; nothing where there is none. */
    property string remark

    signal itemAsked(item: recordId)

    filled: rows.length > 0

    Rows {
        rows: root.rows
        key: "item"

        delegate: SubjectWorkDelegate {
            required property subjectWorkRow modelData

            Layout.fillWidth: true
            Layout.leftMargin: -leftPadding
            row: modelData
            onClicked: root.itemAsked(modelData.item)
        }
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.remark
        font.pointSize: Kirigami.Theme.defaultFont.pointSize * 0.9
        opacity: 0.8
    }
}
