import QtQuick
import Budayang.Controls
import Budayang.Theme

// One way to narrow a list; the one in force is filled.
Pressable {
    id: chip

    property bool chosen: false

    leftPadding: Theme.pad
    rightPadding: Theme.pad
    implicitHeight: Theme.touch
    radius: height / 2
    fill: chosen ? Theme.accent : Theme.surface
    outline: chosen ? Theme.accent : Theme.accentBorder
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Label {
        text: chip.text
        tone: chip.chosen ? "onAccent" : "accent"
        strong: chip.chosen
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        silent: true
    }
}
