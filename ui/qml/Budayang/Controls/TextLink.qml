import QtQuick
import Budayang.Theme

// A quiet way on, beside a heading: words and a small arrow.
Pressable {
    id: link

    fill: Theme.clear
    outline: Theme.clear
    radius: Theme.radiusSmall
    leftPadding: Theme.gapSmall
    rightPadding: 0

    contentItem: Row {
        spacing: Theme.gapTiny

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: link.text
            role: "small"
            tone: "accent"
            wrapMode: Text.NoWrap
            silent: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            color: Theme.accent
            size: Theme.iconTiny
        }
    }
}
