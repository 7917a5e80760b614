// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer
import org.weekwijzer.models

/** Where it leads, and why one would go there. */
Section {
    id: root

    required property ItemModel item

    title: qsTr("Goal and why")
    icon: "flag"
    filled: root.item.item.goal.length > 0 || root.item.item.why.length > 0
    spoken: [item.item.goal, item.item.why].filter(words => words.length > 0).join("\n")
    summary: filled ? "" : qsTr("not filled in")

    Fact {
        label: qsTr("Goal")
        text: root.item.item.goal
    }
    Fact {
        label: qsTr("Why")
        text: root.item.item.why
    }
}
