import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Seen from across the hall: somebody here needs a person. Says honestly that no call goes out by itself.
Rectangle {
    id: overlay

    required property ShellModel shell

    signal closeAsked

    anchors.fill: parent
    objectName: "helpOverlay"
    color: Theme.contrast ? Theme.page : Theme.rust
    Accessible.role: Accessible.Dialog
    Accessible.name: Words.say("shell.help_title")

    readonly property color ink: Theme.contrast ? Theme.ink : Theme.onRust

    MouseArea {
        anchors.fill: parent
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gutter

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gutter

            Item {
                Layout.fillHeight: true
            }

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: "help"
                color: overlay.ink
                size: Theme.beaconIcon
            }

            Label {
                Layout.fillWidth: true
                text: Words.say("shell.help_title")
                font.pixelSize: Theme.sizeBeacon
                strong: true
                color: overlay.ink
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                Layout.fillWidth: true
                text: overlay.shell.terminalName
                role: "title"
                color: overlay.ink
                horizontalAlignment: Text.AlignHCenter
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Card {
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            padding: Theme.margin
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                text: Words.say("shell.help_stay")
                role: "card"
            }

            Label {
                Layout.fillWidth: true
                text: Words.say("shell.help_call")
                tone: "soft"
            }

            RowLayout {
                spacing: Theme.gutter

                Icon {
                    name: "phone"
                    color: Theme.help
                }

                Label {
                    Layout.fillWidth: true
                    text: overlay.shell.hotline
                    role: "number"
                }
            }

            Label {
                Layout.fillWidth: true
                text: Words.say("shell.help_honest")
                role: "small"
                tone: "soft"
            }

            PrimaryButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gutter
                objectName: "helpClose"
                text: Words.say("shell.help_close")
                onClicked: overlay.closeAsked()
            }
        }
    }
}
