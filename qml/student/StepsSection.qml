// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** The parts of the work, each with its own tick. */
Section {
    id: root

    required property ItemModel item

    /** Puts the focus on the first step that isn't ticked. */
    function takeFocus(): void {
        open = true;
        for (let place = 0; place < steps.count; ++place) {
            const box = steps.itemAt(place) as QQC2.CheckDelegate;
            if (box && !box.checked) {
                box.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    title: qsTr("Steps")
    icon: "view-list-details"
    summary: item.steps.count > 0 ? item.progress : qsTr("not filled in")
    filled: item.steps.count > 0
    spoken: item.steps.spoken

    Repeater {
        id: steps

        model: root.item.steps

        delegate: QQC2.CheckDelegate {
            id: box

            required property stepRow step

            Layout.fillWidth: true
            Layout.leftMargin: -leftPadding
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            text: [step.number, step.text].join(". ")
            checked: step.done
            // Shown as done only once it is kept.
            onToggled: {
                root.item.tickStep(step.id, checked);
                checked = Qt.binding(() => box.step.done);
            }

            contentItem: PlainLabel {
                leftPadding: Kirigami.Units.smallSpacing
                text: box.text
                verticalAlignment: Text.AlignVCenter
                opacity: box.checked ? 0.75 : 1
            }
        }
    }
}
