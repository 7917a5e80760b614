// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.weekwijzer.models

/** What a page shows when it has nothing of its own: it is being read, empty, or in trouble. */
Loader {
    id: root

    required property int face
    required property string trouble
    /** Of a page that can be empty. */
    property string emptyTitle
    property string emptyText
    property string emptyIcon

    signal retried

    visible: face !== PageModel.Ready

    sourceComponent: {
        switch (face) {
        case PageModel.Loading:
            return loading;
        case PageModel.Empty:
            return empty;
        case PageModel.Trouble:
            return inTrouble;
        default:
            return null;
        }
    }

    Component {
        id: loading

        Kirigami.LoadingPlaceholder {}
    }
    Component {
        id: empty

        Notice {
            icon: root.emptyIcon
            title: root.emptyTitle
            explanation: root.emptyText
        }
    }
    Component {
        id: inTrouble

        Notice {
            icon: "data-warning"
            title: qsTr("This cannot be shown now")
            explanation: root.trouble
            wayOn: qsTr("Try again")
            onWayOnTaken: root.retried()
        }
    }
}
