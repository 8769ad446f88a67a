import QtQuick
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// The band at the top: which hall, which terminal, what time. High on the home screen, one line elsewhere.
Rectangle {
    id: header

    required property ShellModel shell

    color: Theme.band

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        visible: Theme.contrast || Theme.elder
    }

    readonly property bool high: Theme.tallHeader && !Theme.elder && !Theme.landscape

    Pressable {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: parent.height
        radius: 0
        fill: Theme.clear
        outline: Theme.clear
        text: header.shell.hallName
        onClicked: header.shell.knock()

        contentItem: Item {
            implicitWidth: names.implicitWidth

            Grid {
                id: names

                anchors.verticalCenter: parent.verticalCenter
                columns: header.high ? 1 : 2
                columnSpacing: Theme.gutter
                verticalItemAlignment: Grid.AlignVCenter

                Label {
                    text: header.shell.hallName
                    role: header.high ? "card" : "small"
                    strong: true
                    color: Theme.onBand
                    wrapMode: Text.NoWrap
                    silent: true
                }

                Label {
                    visible: !Theme.elder
                    text: Words.fill("shell.place", {
                        area: header.shell.hallArea,
                        terminal: header.shell.terminalName
                    })
                    role: "small"
                    color: Theme.onBandSoft
                    wrapMode: Text.NoWrap
                    silent: true
                }
            }
        }
    }

    Grid {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columns: header.high || Theme.elder || !Theme.landscape ? 1 : 2
        columnSpacing: Theme.gutter
        horizontalItemAlignment: Grid.AlignRight
        verticalItemAlignment: Grid.AlignVCenter

        Label {
            text: header.shell.clock.time
            role: header.high ? "head" : "small"
            font.features: ({
                    "tnum": 1
                })
            strong: true
            color: Theme.onBand
            wrapMode: Text.NoWrap
        }

        Label {
            visible: !Theme.elder && (header.high || Theme.landscape)
            text: header.shell.clock.date
            role: "small"
            color: Theme.onBandSoft
            wrapMode: Text.NoWrap
        }
    }
}
