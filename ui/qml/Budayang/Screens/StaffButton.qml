import QtQuick
import Budayang.Controls
import Budayang.Theme

// A small button inside a device's card; staff have steadier fingers, yet it keeps the size of a touch.
Pressable {
    id: button

    leftPadding: Theme.gutter
    rightPadding: Theme.gutter
    radius: Theme.touch / 2
    fill: enabled ? Theme.surface : Theme.disabled
    outline: enabled ? Theme.outline : Theme.fillBorder
    contentItem: Label {
        text: button.text
        role: "small"
        strong: true
        color: button.enabled ? Theme.accent : Theme.onDisabled
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        silent: true
    }
}
