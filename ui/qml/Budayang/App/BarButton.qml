import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// One button of the bottom bar: icon over word.
Pressable {
    id: button

    property string iconName: ""
    property color ink: Theme.ink
    property bool strong: false
    property bool bare: false

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    padding: 0
    radius: Theme.radiusButton
    fill: Theme.elder ? Theme.surfaceSoft : Theme.clear
    outline: Theme.elder || Theme.contrast ? Theme.accentBorder : Theme.clear

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.landscape ? 0 : Theme.gapTiny

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: button.bare ? "" : button.iconName
                color: button.enabled ? button.ink : Theme.onDisabled
                size: Theme.barIcon
            }

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: button.text
                font.pixelSize: button.bare ? Theme.sizeBarStrong : Theme.sizeBar
                strong: button.strong || Theme.elder
                color: button.enabled ? button.ink : Theme.onDisabled
                wrapMode: Text.NoWrap
                silent: true
            }
        }
    }
}
