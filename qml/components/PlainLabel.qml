// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2

/** Text from a record: shown as it was typed, never as markup. */
QQC2.Label {
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
