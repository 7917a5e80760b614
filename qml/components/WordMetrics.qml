// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami

/** How much room words take, in the window's text if nothing else is said. Who asks in a binding is asked again when the text gets another size. */
FontMetrics {
    id: root

    font: Kirigami.Theme.defaultFont

    // The height is read for that: a method alone tells no binding that its answer changed.
    function widthOf(words: string): real {
        return height > 0 ? Math.ceil(advanceWidth(words)) : 0;
    }

    function widest(words: list<string>): real {
        let most = 0;
        for (const word of words) {
            most = Math.max(most, widthOf(word));
        }
        return most;
    }
}
