// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** A student's own week: how much time there is for school work, and what else there is. */
FormPage {
    id: root

    required property OwnTimeModel ownTime

    function change(activity: activityRow): void {
        dialog.active = true;
        (dialog.item as ActivityDialog)?.change(activity);
    }

    title: qsTr("My own time")
    Component.onCompleted: ownTime.show()
    Component.onDestruction: ownTime.hide()

    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.ownTime.state
        trouble: root.ownTime.trouble
        onRetried: root.ownTime.refresh()
    }
    FormCard.FormHeader {
        visible: root.ownTime.state === PageModel.Ready
        title: qsTr("Time for school work")
    }
    FormCard.FormCard {
        visible: root.ownTime.state === PageModel.Ready

        Repeater {
            model: root.ownTime.weekdayNames

            delegate: AmountRow {
                required property string modelData
                required property int index

                title: modelData
                box.textFromValue: value => AmountWords.minutes(value)
                box.to: 480
                box.stepSize: 15
                box.value: root.ownTime.weekdays[index]?.minutes ?? 0
                onChosen: value => root.ownTime.setMinutes(index + 1, value)
            }
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormTextDelegate {
            text: root.ownTime.total
            description: qsTr("Only you see this. It tells how full a day is.")
        }
    }
    FormCard.FormHeader {
        visible: root.ownTime.state === PageModel.Ready
        title: qsTr("Beside school")
    }
    FormCard.FormCard {
        visible: root.ownTime.state === PageModel.Ready

        Rows {
            rows: root.ownTime.activities

            delegate: Delegates.RoundedItemDelegate {
                id: activity

                required property activityRow modelData

                Layout.fillWidth: true
                text: modelData.title
                Accessible.description: modelData.words
                onClicked: root.change(modelData)

                contentItem: Delegates.SubtitleContentItem {
                    itemDelegate: activity
                    subtitle: activity.modelData.words
                    labelItem.textFormat: Text.PlainText
                    subtitleItem.textFormat: Text.PlainText
                }
            }
        }
        FormCard.FormButtonDelegate {
            icon.name: "list-add"
            text: qsTr("Add something")
            description: root.ownTime.activities.length > 0 ? "" : qsTr("Sport, a job, care for somebody: it stands in your week.")
            onClicked: root.change(root.ownTime.newActivity())
        }
    }

    data: Loader {
        id: dialog

        active: false
        sourceComponent: ActivityDialog {
            ownTime: root.ownTime
            parent: root.QQC2.Overlay.overlay
        }
    }
}
