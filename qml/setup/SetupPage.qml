// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** The first start: pair with a school, or look around in the demo school. */
FormPage {
    id: root

    required property SetupModel setup

    title: qsTr("Welcome to Weekwijzer")

    Kirigami.Heading {
        Layout.fillWidth: true
        Layout.maximumWidth: Kirigami.Units.gridUnit * 30
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Kirigami.Units.gridUnit * 2
        Layout.leftMargin: Kirigami.Units.largeSpacing
        Layout.rightMargin: Kirigami.Units.largeSpacing
        level: 2
        text: qsTr("One clear week, also without internet")
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    FormOutcome {
        type: Kirigami.MessageType.Error
        text: root.setup.trouble
    }
    FormCard.FormHeader {
        title: qsTr("From your school")
    }
    FormCard.FormCard {
        SetupField {
            id: address

            label: qsTr("Address of the school")
            hint: qsTr("as it stands on the paper")
            inputHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            enabled: !root.setup.busy
            onAccepted: code.takeFocus()
        }
        SetupField {
            id: code

            label: qsTr("Code")
            hint: qsTr("works once")
            inputHints: Qt.ImhNoPredictiveText
            enabled: !root.setup.busy
            onAccepted: pair.clicked()
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            id: pair

            icon.name: "network-connect"
            text: root.setup.busy ? qsTr("One moment") : qsTr("Connect this device")
            enabled: !root.setup.busy && address.value.trim().length > 0 && code.value.trim().length > 0
            onClicked: root.setup.pair(address.value, code.value)
        }
    }
    FormCard.FormHeader {
        title: qsTr("No code?")
    }
    FormCard.FormCard {
        FormCard.FormButtonDelegate {
            icon.name: "compass"
            text: qsTr("Open the demo school")
            description: qsTr("A class with ten subjects to look around in. Nothing leaves this device.")
            enabled: !root.setup.busy
            onClicked: root.setup.openDemo()
        }
    }
}
