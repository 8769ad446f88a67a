import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// The great moment: stored, with a tick; or taken back.
RowLayout {
    id: head

    property bool withdrawn: false

    Layout.fillWidth: true
    spacing: Theme.pad

    Rectangle {
        implicitWidth: Theme.iconLarge * 1.25
        implicitHeight: implicitWidth
        radius: width / 2
        color: head.withdrawn ? Theme.surfaceSoft : Theme.good
        border.color: Theme.fillBorder
        border.width: Theme.contrast ? Theme.outlineWidth : 0

        Icon {
            anchors.centerIn: parent
            name: head.withdrawn ? "undo" : "check"
            color: head.withdrawn ? Theme.ink : Theme.surface
            size: Theme.iconLarge * 0.75
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Label {
            Layout.fillWidth: true
            text: Words.say(head.withdrawn ? "receipt.title_withdrawn" : "receipt.title")
            role: "question"
        }

        Label {
            Layout.fillWidth: true
            text: Words.say(head.withdrawn ? "receipt.subtitle_withdrawn" : "receipt.subtitle")
            tone: "soft"
        }
    }
}
