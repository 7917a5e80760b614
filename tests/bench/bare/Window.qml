// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as Controls
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// The least a Kirigami program can be: one window, one page of cards.
Kirigami.ApplicationWindow {
    id: root

    title: "Bare"
    width: 1280
    height: 800
    visible: true

    pageStack.initialPage: Kirigami.ScrollablePage {
        title: "Cards"

        ListView {
            model: 35
            spacing: Kirigami.Units.smallSpacing

            delegate: Kirigami.AbstractCard {
                id: card

                required property int index

                width: ListView.view.width
                contentItem: ColumnLayout {
                    Controls.Label {
                        text: `Card ${card.index + 1}`
                        font.bold: true
                    }
                    Controls.Label {
                        text: "A few words about what there is to do"
                    }
                }
            }
        }
    }
}
