import QtQuick
import Budayang.Theme

// A suggestion to tap: half-round, as high as a finger.
Pressable {
    id: chip

    leftPadding: Theme.gutter
    rightPadding: Theme.gutter
    implicitHeight: Theme.touch
    radius: height / 2
    outline: Theme.contrast ? Theme.outline : Theme.accentBorder

    contentItem: Label {
        text: chip.text
        role: "small"
        tone: "accent"
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        silent: true
    }
}
