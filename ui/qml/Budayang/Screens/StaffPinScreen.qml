pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 工作人员: the PIN as dots, what came of it in words, and the number pad; all of it in the middle of the page.
ScreenFrame {
    id: root

    required property StaffPinModel vm

    title: Theme.landscape ? "" : Words.say("staff.pin_title")
    subtitle: Theme.landscape ? "" : Words.say("staff.pin_subtitle")
    spoken: Words.say("staff.pin_title") + "。" + Words.say("staff.pin_subtitle")
    fills: true

    Item {
        Layout.fillHeight: true
    }

    TwoPane {
        rowSpacing: Theme.margin

        leading: ColumnLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: Theme.landscape
                text: Words.say("staff.pin_title")
                role: "title"
            }

            Label {
                Layout.fillWidth: true
                visible: Theme.landscape
                text: Words.say("staff.pin_subtitle")
                tone: "soft"
            }

            Card {
                padding: Theme.margin
                spacing: Theme.gutter

                IconPlate {
                    Layout.alignment: Qt.AlignHCenter
                    name: "lock"
                    ink: Theme.accent
                }

                // As high with dots as without: the pad keeps its place.
                Item {
                    Layout.fillWidth: true
                    implicitHeight: Theme.gutter * 2 + Theme.sizeBody * Theme.lineEm

                    Column {
                        anchors.centerIn: parent
                        spacing: Theme.gutter

                        Row {
                            anchors.horizontalCenter: parent.horizontalCenter
                            spacing: Theme.gutter
                            visible: root.vm.entered > 0

                            Repeater {
                                model: root.vm.entered

                                Rectangle {
                                    required property int index

                                    implicitWidth: Theme.gutter
                                    implicitHeight: implicitWidth
                                    radius: width / 2
                                    color: Theme.ink
                                }
                            }
                        }

                        Label {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: root.vm.checking ? Words.say("staff.pin_checking") : root.vm.entered === 0 ? Words.say("staff.pin_none") : Words.fill("staff.pin_entered", {
                                "count": root.vm.entered
                            })
                            tone: "soft"
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }

            Notice {
                visible: root.vm.message.length > 0
                tone: root.vm.tone
                text: root.vm.message
            }
        }

        trailing: NumberPad {
            keyHeight: Theme.elder ? (Theme.landscape ? Theme.buttonHeight : Theme.rowHeight) : Theme.landscape ? Theme.tileHeight : Theme.hugeButton
            doneText: Words.say("staff.pin_done")
            doneEnabled: root.vm.entered > 0 && !root.vm.checking
            onDigit: value => root.vm.digit(value)
            onErase: root.vm.erase()
            onDone: root.vm.enter()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
