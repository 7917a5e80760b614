// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigami as Kirigami
import org.weekwijzer.models

/** Where the student is with a piece of work; nothing while there is nothing to say. */
IconLabel {
    id: root

    required property itemCard card

    visible: text.length > 0
    icon: card.stateIcon
    text: card.state
    colour: card.urgent ? Kirigami.Theme.negativeTextColor : card.settled ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.textColor
}
