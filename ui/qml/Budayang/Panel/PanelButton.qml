import QtQuick
import QtQuick.Templates as T

// A plain button for developers: small, and nothing of the visitors' look.
T.AbstractButton {
    id: button

    property color ground: "#FFFFFF"
    property color ink: "#12233D"

    implicitWidth: label.implicitWidth + 24
    implicitHeight: 34

    background: Rectangle {
        radius: 6
        color: button.down ? Qt.darker(button.ground, 1.15) : button.ground
        border.color: "#7C8DA5"
    }
    contentItem: Text {
        id: label

        text: button.text
        color: button.ink
        font.family: "Noto Sans CJK SC"
        font.pixelSize: 15
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
