import QtQuick
import Budayang.Theme
import Budayang.Controls

// One of two headings that are also a choice; the chosen one is ink over a bar, the other waits in soft letters.
Pressable {
    id: side

    property bool chosen: false

    fill: Theme.clear
    outline: Theme.clear
    radius: Theme.radiusSmall
    leftPadding: 0
    rightPadding: 0
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Label {
        text: side.text
        role: "head"
        tone: side.chosen ? "ink" : "hint"
        strong: side.chosen
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        silent: true

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.focusWidth
            radius: height / 2
            color: Theme.accent
            visible: side.chosen
        }
    }
}
