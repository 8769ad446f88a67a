import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Budayang.Theme
import Budayang.Controls

// One key: a flat cap with a sign or an icon; darkens under the finger, like every control of the house.
KeyPanel {
    id: cap

    property string face: ""
    property string corner: ""
    property string iconName: ""
    property color fill: Theme.surface
    property color ink: Theme.ink
    property bool word: false
    readonly property bool down: cap.control !== null && cap.control.pressed
    readonly property bool live: cap.control === null || cap.control.enabled

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gapTiny
        radius: Theme.radiusSmall
        color: cap.live ? cap.fill : Theme.disabled
        border.color: Theme.contrast ? Theme.outline : Theme.line
        border.width: Theme.outlineWidth

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressShade
            visible: cap.down
        }

        Label {
            anchors.centerIn: parent
            visible: cap.iconName.length === 0
            text: cap.face
            font.pixelSize: cap.word ? Theme.sizeKeyWord : Theme.sizeKey
            strong: cap.word
            color: cap.live ? cap.ink : Theme.onDisabled
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.rightMargin: Theme.gapTiny
            visible: !Theme.elder && text.length > 0
            text: cap.corner
            font.pixelSize: Theme.sizeKeyCorner
            tone: "hint"
            wrapMode: Text.NoWrap
        }

        Icon {
            anchors.centerIn: parent
            name: cap.iconName
            color: cap.live ? cap.ink : Theme.onDisabled
            size: Theme.iconSmall + Theme.gapSmall
        }
    }
}
