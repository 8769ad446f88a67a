import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// One quiet line at the foot of the attract screen.
RowLayout {
    id: note

    property string iconName: ""
    property string text: ""

    Layout.fillWidth: true
    spacing: Theme.gapSmall

    Icon {
        name: note.iconName
        color: Theme.onFlood
        size: Theme.iconSmall
    }

    Label {
        Layout.fillWidth: true
        text: note.text
        role: "small"
        color: Theme.onFlood
    }
}
