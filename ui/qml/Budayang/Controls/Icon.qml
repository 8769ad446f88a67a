import QtQuick
import Budayang.Theme

// One of our line icons (assets/icons/<name>.svg), drawn in `color`. Icons never stand without words.
Image {
    id: icon

    property string name: ""
    property color color: Theme.ink
    property int size: Theme.iconSize

    fillMode: Image.Pad
    source: name.length > 0 ? "image://icon/" + name + "/" + color.toString().slice(1) : ""
    sourceSize: Qt.size(size, size)
    visible: name.length > 0
    Accessible.ignored: true
}
