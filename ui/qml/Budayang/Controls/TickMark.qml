import QtQuick
import Budayang.Theme

// The box of a tick row or the round mark of a choice.
Rectangle {
    id: mark

    property bool ticked: false
    property bool round: false

    implicitWidth: Theme.iconSize
    implicitHeight: Theme.iconSize
    radius: round ? width / 2 : Theme.radiusSmall
    color: ticked ? Theme.accent : Theme.surface
    border.color: ticked ? Theme.accent : Theme.outline
    border.width: Theme.outlineWidth + 1

    Icon {
        anchors.centerIn: parent
        name: mark.ticked ? "check" : ""
        color: Theme.onAccent
        size: Math.round(mark.width * 0.72)
    }
}
