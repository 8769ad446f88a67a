import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// The hall's name, the big clock, and what this machine does.
ColumnLayout {
    id: hall

    required property AttractModel vm

    signal knocked

    spacing: Theme.gapSmall

    Pressable {
        fill: Theme.clear
        outline: Theme.clear
        text: hall.vm.hall
        onClicked: hall.knocked()

        contentItem: Label {
            text: hall.vm.hall
            role: "title"
            color: Theme.onFlood
            wrapMode: Text.NoWrap
            silent: true
        }
    }

    Label {
        Layout.fillWidth: true
        text: Words.fill("shell.place", {
            area: hall.vm.area,
            terminal: hall.vm.terminalName
        })
        color: Theme.onFloodSoft
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
    }

    Label {
        objectName: "attractTime"
        text: hall.vm.clock.time
        role: "number"
        font.pixelSize: Theme.sizeClock
        lineHeight: 1
        color: Theme.onFlood
        wrapMode: Text.NoWrap
    }

    Label {
        text: hall.vm.clock.date
        role: "title"
        strong: false
        color: Theme.onFloodSoft
        wrapMode: Text.NoWrap
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
    }

    RowLayout {
        spacing: Theme.gutter

        Icon {
            name: "night"
            color: Theme.amber
            size: Theme.iconSize
        }

        Label {
            Layout.fillWidth: true
            text: Words.say("home.attract_open")
            role: "head"
            color: Theme.onFlood
        }
    }

    Label {
        Layout.fillWidth: true
        text: Words.say("home.attract_line")
        role: "card"
        strong: false
        color: Theme.onFloodSoft
    }
}
