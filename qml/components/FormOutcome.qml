// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** How something went that was asked for on a page of cards; not there while there is nothing to tell. */
Kirigami.InlineMessage {
    Layout.fillWidth: true
    Layout.maximumWidth: Kirigami.Units.gridUnit * 30
    Layout.alignment: Qt.AlignHCenter
    Layout.margins: Kirigami.Units.largeSpacing
    visible: text.length > 0
}
