import QtQuick
import Budayang.Controls
import Budayang.Theme

// One copy more or fewer: a round button with a sign, named for those who cannot see it.
Pressable {
    id: step

    property string iconName: "plus"

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    radius: Theme.touch / 2
    fill: enabled ? Theme.surface : Theme.disabled
    outline: enabled ? Theme.outline : Theme.fillBorder
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: step.iconName
            color: step.enabled ? Theme.accent : Theme.onDisabled
            size: Theme.iconSmall
        }
    }
}
