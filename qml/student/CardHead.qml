// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** Of which subject a card is, and the way to another day; a pin where its day stands fast. */
RowLayout {
    id: root

    required property itemCard card
    required property color colour
    /** Is there room for no more than the subject's abbreviation? */
    required property bool brief
    /** Is the card pointed at, or has it the focus? */
    required property bool inHand

    signal whenAsked

    spacing: Kirigami.Units.smallSpacing

    Kirigami.Icon {
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: Kirigami.Units.iconSizes.small
        source: root.card.icon
        fallback: "bookmarks"
        color: root.colour
        isMask: true
    }
    PlainLabel {
        Layout.fillWidth: true
        text: root.brief && root.card.abbreviation.length > 0 ? root.card.abbreviation : root.card.subject
        color: root.colour
        font.weight: Font.DemiBold
        maximumLineCount: 1
        elide: Text.ElideRight
    }
    WhenButton {
        visible: root.card.movable
        opacity: root.inHand || activeFocus ? 1 : 0.6
        onClicked: root.whenAsked()
    }
    Kirigami.Icon {
        Layout.margins: Kirigami.Units.mediumSpacing
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: Kirigami.Units.iconSizes.small
        visible: !root.card.movable
        opacity: 0.6
        source: "pin"
    }
}
