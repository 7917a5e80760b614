// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** How a student wants to be reminded on this device, what comes next, and why there is so much or so little. */
FormPage {
    id: root

    required property ReminderModel reminders

    function askForSession(): void {
        question.active = true;
        (question.item as QuestionDialog)?.open();
    }

    title: qsTr("Reminders")
    Component.onCompleted: reminders.show()
    Component.onDestruction: reminders.hide()

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.reminders.state
        trouble: root.reminders.trouble
        onRetried: root.reminders.refresh()
    }
    FormCard.FormCard {
        Layout.topMargin: Kirigami.Units.largeSpacing
        visible: root.reminders.state === PageModel.Ready

        FormCard.FormSwitchDelegate {
            text: qsTr("Remind me of my plan")
            description: qsTr("Only of what you planned yourself, and of deadlines without a moment.")
            checked: root.reminders.on
            onToggled: root.reminders.setOn(checked)
        }
    }
    FormCard.FormHeader {
        visible: root.reminders.state === PageModel.Ready && root.reminders.on
        title: qsTr("What comes next")
    }
    FormCard.FormCard {
        visible: root.reminders.state === PageModel.Ready && root.reminders.on

        FormCard.FormTextDelegate {
            text: root.reminders.next.length > 0 ? root.reminders.next : qsTr("Nothing in the next seven days")
            description: root.reminders.next.length > 0 ? root.reminders.nextLines : qsTr("Give your work a moment in the week; then it comes here.")
            textItem.textFormat: Text.PlainText
            descriptionItem.textFormat: Text.PlainText
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormTextDelegate {
            text: qsTr("Why so many?")
            description: root.reminders.reason
            descriptionItem.textFormat: Text.PlainText
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSwitchDelegate {
            text: qsTr("Fewer when planning goes well")
            description: qsTr("After a hard week all of them come back.")
            checked: root.reminders.thins
            onToggled: root.reminders.setThins(checked)
        }
    }
    FormCard.FormHeader {
        visible: root.reminders.state === PageModel.Ready && root.reminders.on
        title: qsTr("When")
    }
    FormCard.FormCard {
        visible: root.reminders.state === PageModel.Ready && root.reminders.on

        TimeRow {
            title: qsTr("My school work begins at")
            value: root.reminders.begins
            onChosen: minute => root.reminders.setBegins(minute)
        }
        FormCard.FormDelegateSeparator {}
        TimeRow {
            title: qsTr("Quiet from")
            value: root.reminders.quietFrom
            onChosen: minute => root.reminders.setQuiet(minute, root.reminders.quietTo)
        }
        TimeRow {
            title: qsTr("Quiet until")
            value: root.reminders.quietTo
            onChosen: minute => root.reminders.setQuiet(root.reminders.quietFrom, minute)
        }
        FormCard.FormDelegateSeparator {
            visible: root.reminders.canWhenClosed
        }
        FormCard.FormSwitchDelegate {
            id: whenClosed

            visible: root.reminders.canWhenClosed
            text: qsTr("Also while Weekwijzer is closed")
            description: qsTr("A small program then starts when you log in. It reads your plan here and sends nothing.")
            checked: root.reminders.whenClosed
            onToggled: {
                if (checked) {
                    root.askForSession();
                } else {
                    root.reminders.setWhenClosed(false);
                }
            }
        }
    }

    data: Loader {
        id: question

        active: false
        sourceComponent: QuestionDialog {
            parent: root.QQC2.Overlay.overlay
            title: qsTr("Start it when you log in?")
            words: qsTr("Weekwijzer adds a small program to what this device starts when you log in. You can stop it here at any time.")
            yes: qsTr("Yes, start it")
            yesIcon: "dialog-ok"
            no: qsTr("No")
            onAgreed: root.reminders.setWhenClosed(true)
            onClosed: whenClosed.checked = Qt.binding(() => root.reminders.whenClosed)
        }
    }

    component TimeRow: AmountRow {
        required property int value

        box.textFromValue: value => AmountWords.time(value)
        box.to: 24 * 60 - 15
        box.stepSize: 15
        box.wrap: true
        box.value: value
    }
}
