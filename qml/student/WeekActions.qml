// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer.models

/** What a person asks for on the week page, wherever on it: the cards tell, the page decides. */
QtObject {
    id: root

    /** The card under the pointer while it is dragged. */
    property itemCard dragged
    property bool dragging: false
    property point dragPosition
    /** Key of the card that keeps the focus when it turns up in another place. */
    property string following

    signal menuAsked
    signal fittingAsked
    signal aheadAsked
    signal backAsked
    signal absentAsked
    signal openAsked(card: itemCard)
    signal whenAsked(card: itemCard)
    signal moveAsked(card: itemCard, days: int)
    signal placeAsked(card: itemCard, weekday: int)
    signal warningAsked(day: DayColumn)
    signal pickAsked(card: itemCard)
    signal insteadAsked(card: itemCard)
    signal taskAsked
    signal dropped

    function beginDrag(card: itemCard): void {
        dragged = card;
        dragging = true;
    }

    function endDrag(): void {
        dropped();
        dragging = false;
    }
}
