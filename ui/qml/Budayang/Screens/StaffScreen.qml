pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 维护: one sentence first, then the devices around the machine, or its parts with the worst on top.
ScreenFrame {
    id: root

    required property StaffModel vm
    readonly property int columns: Theme.elder ? 1 : 2
    readonly property string where: vm.hall + " · " + vm.terminal

    title: Theme.landscape && vm.allowed ? "" : Words.say("staff.title")
    subtitle: Theme.landscape ? "" : where
    spoken: Words.say("staff.title") + "。" + where

    footer: RowLayout {
        spacing: Theme.gutter
        visible: root.vm.allowed

        SecondaryButton {
            Layout.fillWidth: true
            enabled: !root.vm.looking && root.vm.devices.busy.length === 0
            text: Words.say("staff.look")
            iconName: "refresh"
            onClicked: root.vm.look()
        }

        PrimaryButton {
            Layout.fillWidth: true
            text: Words.say("staff.finish")
            onClicked: root.vm.finish()
        }
    }

    EmptyState {
        visible: !root.vm.allowed
        iconName: "lock"
        title: Words.say("staff.closed_title")
        text: Words.say("staff.closed_text")
    }

    PinnedPane {
        visible: root.vm.allowed
        frame: root
        title: Words.say("staff.title")
        share: 0.34
        pinned: ColumnLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: Theme.landscape && !Theme.elder
                text: root.where
                tone: "soft"
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.gutter
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true

                Repeater {
                    model: ["devices", "parts"]

                    ChoiceCard {
                        required property string modelData

                        Layout.fillWidth: true
                        padding: Theme.gutter
                        title: Words.say(modelData === "devices" ? "staff.page_devices" : "staff.page_parts")
                        selected: root.vm.page === modelData
                        onClicked: root.vm.show(modelData)
                    }
                }
            }

            Busy {
                visible: root.vm.looking || root.vm.devices.busy === "all"
                text: Words.say("staff.looking")
            }

            Notice {
                visible: root.vm.summary.length > 0
                tone: root.vm.healthy ? "good" : "warn"
                title: root.vm.summary
            }

            Notice {
                visible: text.length > 0
                tone: root.vm.devices.message.length > 0 ? root.vm.devices.tone : root.vm.tone
                text: root.vm.devices.message.length > 0 ? root.vm.devices.message : root.vm.message
            }
        }

        GridLayout {
            Layout.fillWidth: true
            visible: root.vm.page === "devices"
            columns: root.columns
            columnSpacing: Theme.gutter
            rowSpacing: Theme.gutter
            uniformCellWidths: true

            Repeater {
                model: root.vm.devices.rows

                StaffDevice {
                    Layout.fillHeight: true
                    devices: root.vm.devices
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            visible: root.vm.page === "parts"
            columns: root.columns
            columnSpacing: Theme.gutter
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true

            Repeater {
                model: root.vm.parts

                StaffPart {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
