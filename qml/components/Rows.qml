// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer.models

/** One after another for each of the rows. Those that stay keep the focus; one that goes leaves it to the next, or else to what comes before. */
Repeater {
    id: root

    property alias rows: steady.rows
    property alias key: steady.key

    function isIn(item: Item, whole: Item): bool {
        while (item !== null && item !== whole) {
            item = item.parent;
        }
        return item !== null;
    }

    function leave(gone: Item, forward: bool): void {
        const used = root.Window.activeFocusItem;
        if (used === null || !isIn(used, gone)) {
            return;
        }
        let before = used;
        let next = used.nextItemInFocusChain(forward);
        while (next !== used && next !== before && isIn(next, gone)) {
            before = next;
            next = next.nextItemInFocusChain(forward);
        }
        next.forceActiveFocus(Qt.OtherFocusReason);
    }

    model: SteadyRows {
        id: steady
    }
    onItemRemoved: (index, item) => leave(item, index < count)
}
