// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** Brings into sight what gets the focus, so that who uses the keyboard sees where they are. */
Item {
    id: root

    required property QQC2.ApplicationWindow window

    /** What the focus is in, if that scrolls. */
    property Flickable view: null

    /** Who scrolled away from what has the focus stays there, whatever grows meanwhile. */
    property bool inSight: false

    function find(item: Item): Flickable {
        let above = item?.parent ?? null;
        while (above !== null && !(above instanceof Flickable)) {
            above = above.parent;
        }
        return above as Flickable;
    }

    function isInSight(): bool {
        const item = root.window.activeFocusItem;
        if (item === null || root.view === null) {
            return false;
        }
        const top = item.mapToItem(root.view.contentItem, 0, 0).y;
        return top >= root.view.contentY && top + item.height <= root.view.contentY + root.view.height;
    }

    function follow(): void {
        const item = root.window.activeFocusItem;
        if (item === null || root.view === null || root.view.contentHeight <= root.view.height || item.height > root.view.height) {
            return;
        }
        const gap = Kirigami.Units.gridUnit;
        const top = item.mapToItem(root.view.contentItem, 0, 0).y;
        if (top < root.view.contentY) {
            root.view.contentY = Math.max(root.view.originY, top - gap);
        } else if (top + item.height > root.view.contentY + root.view.height) {
            root.view.contentY = Math.min(top + item.height + gap - root.view.height, root.view.originY + root.view.contentHeight - root.view.height);
        }
    }

    Connections {
        target: root.window

        function onActiveFocusItemChanged(): void {
            root.view = root.find(root.window.activeFocusItem);
            root.follow();
            root.inSight = root.isInSight();
        }
    }
    Connections {
        target: root.view

        function onContentYChanged(): void {
            root.inSight = root.isInSight();
        }
        // What is above it may have grown.
        function onContentHeightChanged(): void {
            if (root.inSight) {
                root.follow();
            }
        }
        function onHeightChanged(): void {
            if (root.inSight) {
                root.follow();
            }
        }
    }
}
