import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// One key of the number pad.
Pressable {
    id: key

    property string iconName: ""
    property int keyHeight: Theme.buttonHeight

    Layout.fillWidth: true
    implicitHeight: keyHeight
    radius: Theme.radiusButton
    outline: Theme.outline

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: key.iconName
            size: Theme.iconSize
        }

        Label {
            anchors.centerIn: parent
            visible: key.iconName.length === 0
            text: key.text
            role: "number"
            silent: true
        }
    }
}
