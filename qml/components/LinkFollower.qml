// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer
import org.weekwijzer.models

/** Goes where a link leads; says so where it leads nowhere, and the page that is open stays. */
Item {
    id: root

    required property PlaceWindow window
    required property LinkModel link
    /** Something in the window waits for its person, and would be gone with its page. */
    required property bool busy

    onBusyChanged: link.hold(busy)

    Connections {
        target: root.link

        function onItemAsked(item: recordId): void {
            root.window.beginAt(0);
            root.window.showItem(item);
        }

        function onWeekAsked(): void {
            root.window.beginAt(0);
        }

        function onRefused(why: string): void {
            root.window.showPassiveNotification(why, "long");
        }
    }
}
