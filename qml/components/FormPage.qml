// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import org.kde.kirigamiaddons.formcard as FormCard

/** A page of cards, as most are. */
FormCard.FormCardPage {
    id: root

    titleDelegate: PageTitle {
        text: root.title
    }
}
