pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Budayang.Models

// Beside the screen in development: what hands do in a hall, as buttons.
Window {
    id: window

    required property HallPanelModel panel

    width: 420
    height: column.implicitHeight + 32
    title: Words.say("panel.title")
    color: "#EDF2F9"

    Column {
        id: column

        x: 16
        y: 16
        width: parent.width - 32
        spacing: 10

        Repeater {
            model: [Words.say("staff.part_printer"), Words.say("staff.part_a4"), Words.say("panel.others")]

            Column {
                id: group

                required property string modelData

                width: column.width
                spacing: 6

                Text {
                    text: group.modelData
                    color: "#4A5B74"
                    font.family: "Noto Sans CJK SC"
                    font.pixelSize: 15
                }

                Flow {
                    width: parent.width
                    spacing: 6

                    Repeater {
                        model: window.panel.rows

                        PanelSwitch {
                            id: one

                            visible: one.place === group.modelData
                            onClicked: window.panel.pull(key)
                        }
                    }
                }
            }
        }

        Flow {
            width: parent.width
            spacing: 6

            PanelButton {
                text: Words.say("panel.tear")
                onClicked: window.panel.tear()
            }

            PanelButton {
                text: Words.say("panel.hang")
                onClicked: window.panel.hang()
            }

            PanelButton {
                text: Words.say("panel.hold")
                onClicked: window.panel.hold()
            }

            PanelButton {
                text: Words.say("panel.repair")
                ground: "#0F7B4F"
                ink: "#FFFFFF"
                onClicked: window.panel.repair()
            }
        }
    }
}
