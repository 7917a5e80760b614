// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer.models

/** Always there: is my work safe here, and has the school got it? */
QQC2.ToolBar {
    id: root

    required property StatusModel status
    /** Large text on a phone: what it says would take the page's place, so the most important comes first and the rest on request. */
    readonly property bool large: metrics.height > Kirigami.Units.gridUnit * 1.4 && width < Kirigami.Units.gridUnit * 30
    property bool open: false
    readonly property bool brief: large && !open

    signal keptAsked

    function ask(): void {
        agreement.active = true;
        (agreement.item as QuestionDialog)?.open();
    }

    component Deed: QQC2.ToolButton {
        property string tip: display === QQC2.AbstractButton.IconOnly ? text : ""

        Layout.minimumWidth: Kirigami.Units.gridUnit * 2.5
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
        display: root.width > Kirigami.Units.gridUnit * 30 ? QQC2.AbstractButton.TextBesideIcon : QQC2.AbstractButton.IconOnly
        QQC2.ToolTip.text: tip
        QQC2.ToolTip.visible: hovered && tip.length > 0
    }

    position: QQC2.ToolBar.Footer
    Accessible.role: Accessible.StatusBar
    Accessible.name: [saved.text, root.status.waiting, root.status.notAccepted, root.status.contact, root.status.trouble].filter(words => words.length > 0).join(", ")

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        // Where there is no room beside, what there is to say goes on below.
        Flow {
            id: words

            Layout.fillWidth: true
            spacing: Kirigami.Units.largeSpacing

            IconLabel {
                id: saved

                icon: "checkmark"
                text: qsTr("Saved here")
                colour: Kirigami.Theme.positiveTextColor
            }
            IconLabel {
                visible: root.status.waiting.length > 0 && !(root.brief && root.status.trouble.length + root.status.notAccepted.length > 0)
                icon: "cloud-upload"
                text: root.status.waiting
            }
            IconLabel {
                visible: root.status.notAccepted.length > 0 && !(root.brief && root.status.trouble.length > 0)
                icon: "data-warning"
                text: root.status.notAccepted
            }
            IconLabel {
                visible: !root.brief || root.status.trouble.length > 0 || root.status.waiting.length + root.status.notAccepted.length === 0
                width: Math.min(implicitWidth, words.width)
                maximumLineCount: root.brief ? 1 : 100
                elide: Text.ElideRight
                icon: root.status.contactIcon
                text: root.status.trouble.length > 0 ? root.status.trouble : root.status.contact
                colour: root.status.trouble.length > 0 ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.textColor
            }
        }
        IconButton {
            visible: root.large
            icon.name: root.open ? "go-down-symbolic" : "go-up-symbolic"
            text: root.open ? qsTr("Say less") : qsTr("Say all of it")
            onClicked: root.open = !root.open
        }
        Deed {
            visible: root.status.notAccepted.length > 0
            icon.name: "document-save"
            text: qsTr("Compare")
            onClicked: root.keptAsked()
        }
        Deed {
            visible: root.status.canAgreeToRemove
            icon.name: "edit-delete"
            text: qsTr("Remove …")
            onClicked: root.ask()
        }
        Deed {
            visible: root.status.canExchange
            icon.name: "view-refresh"
            text: qsTr("Try now")
            onClicked: root.status.syncNow()
            tip: qsTr("Exchange with the school now")
        }
    }

    FontMetrics {
        id: metrics

        font: Kirigami.Theme.defaultFont
    }

    /** Made when it is first asked for, so that the window is there sooner. */
    Loader {
        id: agreement

        active: false
        sourceComponent: QuestionDialog {
            parent: root.QQC2.Overlay.overlay
            title: qsTr("Remove it from this device?")
            words: root.status.trouble
            yes: qsTr("Remove")
            yesIcon: "edit-delete"
            no: qsTr("Leave it here")
            onAgreed: root.status.agreeToRemove()
        }
    }
}
