// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.weekwijzer
import org.weekwijzer.models

/** Whatever was written and isn't what counts now: to compare, to take back, or to let go. */
FormPage {
    id: root

    required property KeptModel kept

    title: qsTr("Kept versions")
    Component.onCompleted: kept.show()
    Component.onDestruction: kept.hide()

    FormWords {
        visible: root.kept.state === PageModel.Ready
        text: qsTr("Nothing you wrote gets lost. Choose what counts from now on.")
    }
    Rows {
        rows: root.kept.rows

        delegate: ColumnLayout {
            id: version

            required property keptRow modelData
            required property int index

            Layout.fillWidth: true
            spacing: 0

            CardTitle {
                text: version.modelData.title
            }
            FormCard.FormCard {
                Layout.fillWidth: true

                FormPart {
                    contentItem: ColumnLayout {
                        spacing: Kirigami.Units.largeSpacing

                        Fact {
                            label: version.modelData.from
                            text: version.modelData.kept.length > 0 ? version.modelData.kept : qsTr("A change without text")
                        }
                        PlainLabel {
                            Layout.fillWidth: true
                            visible: text.length > 0
                            text: version.modelData.reason
                        }
                        Fact {
                            label: qsTr("What counts now")
                            text: version.modelData.current.length > 0 ? version.modelData.current : qsTr("nothing")
                        }
                    }
                }
                FormCard.FormDelegateSeparator {}
                FormCard.FormButtonDelegate {
                    icon.name: "edit-undo"
                    text: qsTr("Use this one")
                    onClicked: root.kept.restore(version.index)
                }
                FormCard.FormDelegateSeparator {}
                FormCard.FormButtonDelegate {
                    icon.name: "checkmark"
                    text: qsTr("Leave it as it is now")
                    onClicked: root.kept.letGo(version.index)
                }
            }
        }
    }
    PageFace {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.gridUnit * 2
        face: root.kept.state
        trouble: root.kept.trouble
        emptyTitle: qsTr("Everything you wrote counts")
        emptyText: qsTr("When two devices change one text, or the school does not take something, the other version waits here.")
        emptyIcon: "document-save"
        onRetried: root.kept.refresh()
    }
}
