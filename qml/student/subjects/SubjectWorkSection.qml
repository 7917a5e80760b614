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
    /** Of a row that is on its way out. */
    property subjectWorkRow none
    /** Below them; nothing where there is none. */
    property string remark

    signal itemAsked(item: recordId)

    filled: rows.length > 0

    Repeater {
        // By number, so that the focus stays when something new comes in.
        model: root.rows.length

        delegate: SubjectWorkDelegate {
            required property int index

            Layout.fillWidth: true
            Layout.leftMargin: -leftPadding
            row: index < root.rows.length ? root.rows[index] : root.none
            onClicked: root.itemAsked(row.item)
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
