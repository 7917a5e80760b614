// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.kde.kirigamiaddons.formcard as FormCard

/** A part of a form that isn't a control itself. */
FormCard.AbstractFormDelegate {
    background: null
    focusPolicy: Qt.NoFocus
}
