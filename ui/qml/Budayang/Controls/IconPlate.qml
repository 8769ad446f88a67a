import QtQuick
import Budayang.Theme

// An icon on a soft square, as on the home screen.
Rectangle {
    id: plate

    property alias name: icon.name
    property alias ink: icon.color
    property int size: Math.round(Theme.iconSize * 1.75)

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radiusButton
    color: Theme.accentSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    Icon {
        id: icon

        anchors.centerIn: parent
        color: Theme.accent
        size: Theme.iconSize
    }
}
