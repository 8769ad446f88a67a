import QtQuick
import Budayang.Theme

// A button with a word and perhaps an icon before it; its three colourings are Primary-, Secondary- and DangerButton.
Pressable {
    id: button

    property string iconName: ""
    property color ink: Theme.onAccent
    readonly property color shownInk: enabled ? ink : Theme.onDisabled

    leftPadding: Theme.pad
    rightPadding: Theme.pad
    implicitHeight: Theme.buttonHeight
    implicitWidth: Math.max(Theme.buttonHeight * 2, implicitContentWidth + leftPadding + rightPadding)
    radius: Theme.radiusButton

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: button.iconName
                color: button.shownInk
                size: Theme.iconSmall
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                role: "card"
                color: button.shownInk
                wrapMode: Text.NoWrap
                silent: true
            }
        }
    }
}
