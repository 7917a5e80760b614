// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.weekwijzer
import org.weekwijzer.models

/** What the week asks and tells of days of absence; each is made when it is needed. */
Item {
    id: root

    required property AbsenceModel absence

    signal itemOpened(item: recordId)

    function askWhen(): void {
        absent.active = true;
        (absent.item as AbsentDialog)?.ask();
    }

    function showMissed(): void {
        missed.active = true;
        (missed.item as MissedDialog)?.open();
    }

    Loader {
        id: absent

        active: false
        sourceComponent: AbsentDialog {
            absence: root.absence
            parent: root.QQC2.Overlay.overlay
        }
    }
    Loader {
        id: missed

        active: false
        sourceComponent: MissedDialog {
            absence: root.absence
            parent: root.QQC2.Overlay.overlay
            onItemOpened: item => root.itemOpened(item)
        }
    }
}
