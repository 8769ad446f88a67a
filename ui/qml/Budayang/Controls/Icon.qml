import QtQuick
import Budayang.Theme

// One of our line icons (assets/icons/<name>.svg), drawn in `color`. Icons never stand without words.
Item {
    id: icon

    property string name: ""
    property color color: Theme.ink
    property int size: Theme.iconSize

    implicitWidth: size
    implicitHeight: size
    visible: name.length > 0
    Accessible.ignored: true

    Image {
        anchors.centerIn: parent
        width: icon.size
        height: icon.size
        source: icon.name.length > 0 ? "image://icon/" + icon.name + "/" + icon.color.toString().slice(1) : ""
        sourceSize: Qt.size(icon.size, icon.size)
        asynchronous: false
    }
}
