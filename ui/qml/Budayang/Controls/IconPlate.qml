import QtQuick
import Budayang.Theme

// An icon on a soft square, as on the home screen; without `plated` the icon alone.
Rectangle {
    property alias name: icon.name
    property alias ink: icon.color
    property alias iconSize: icon.size
    property bool plated: true
    readonly property int size: plated ? Math.round(Theme.iconSize * 1.75) : icon.size

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radiusButton
    color: plated ? Theme.accentSoft : Theme.clear
    border.color: Theme.fillBorder
    border.width: plated && Theme.contrast ? Theme.outlineWidth : 0

    Icon {
        id: icon

        anchors.centerIn: parent
        color: Theme.accent
        size: Theme.iconSize
    }
}
