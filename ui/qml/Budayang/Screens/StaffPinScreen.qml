pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 工作人员: the PIN as dots, what came of it in words, and the number pad.
ScreenFrame {
    id: root

    required property StaffPinModel vm

    title: Words.say("staff.pin_title")
    subtitle: Words.say("staff.pin_subtitle")
    fills: true

    TwoPane {
        Layout.fillHeight: true
        rowSpacing: Theme.margin

        leading: ColumnLayout {
            spacing: Theme.gutter

            Card {
                padding: Theme.margin

                RowLayout {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: Theme.iconSize
                    spacing: Theme.gutter

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
                    Layout.fillWidth: true
                    text: root.vm.checking ? Words.say("staff.pin_checking") : root.vm.entered === 0 ? Words.say("staff.pin_none") : Words.fill("staff.pin_entered", {
                        "count": root.vm.entered
                    })
                    tone: "soft"
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            Notice {
                visible: root.vm.message.length > 0
                tone: root.vm.tone
                text: root.vm.message
            }
        }

        trailing: NumberPad {
            keyHeight: Theme.elder ? (Theme.landscape ? Theme.touch : Theme.buttonHeight) : (Theme.landscape ? Theme.buttonHeight : Theme.tileHeight)
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
