import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// The ways in: touch to begin, 长辈版, a person; and what happens to what one leaves.
ColumnLayout {
    id: ways

    required property AttractModel vm

    signal helpAsked

    spacing: Theme.gutter

    Pressable {
        objectName: "attractStart"
        Layout.fillWidth: true
        Layout.fillHeight: Theme.landscape
        implicitHeight: Theme.startHeight
        text: Words.say("home.attract_start")
        outline: Theme.fillBorder
        onClicked: ways.vm.begin()

        contentItem: Item {
            Column {
                anchors.centerIn: parent
                spacing: Theme.gutter

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "touch"
                    color: Theme.accent
                    size: Theme.landscape ? Math.round(Theme.iconHuge * 1.5) : Theme.iconHuge
                }

                Label {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: Words.say("home.attract_start")
                    font.pixelSize: Theme.sizeStart
                    strong: true
                    tone: "accent"
                    wrapMode: Text.NoWrap
                    silent: true
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gutter

        Tile {
            objectName: "attractElder"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            implicitHeight: Theme.entryHeight
            tone: "amber"
            title: Words.say("home.attract_elder")
            titleRole: "question"
            line: Words.say("home.attract_elder_line")
            lineRole: "body"
            iconName: "elder"
            iconSize: Theme.iconLarge
            onClicked: ways.vm.beginElder()
        }

        Tile {
            objectName: "attractHelp"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            implicitHeight: Theme.entryHeight
            tone: "navy"
            title: Words.say("shell.help")
            titleRole: "head"
            iconName: "help"
            iconSize: Theme.iconSize
            onClicked: ways.helpAsked()
        }
    }

    AttractNote {
        visible: ways.vm.connection.length > 0
        iconName: ways.vm.connection === "on" ? "wifi" : "wifi-off"
        text: ways.vm.connection === "on" ? Words.say("home.attract_on") : Words.say("home.attract_off")
    }

    AttractNote {
        iconName: "lock"
        text: Words.say("home.attract_privacy")
    }
}
