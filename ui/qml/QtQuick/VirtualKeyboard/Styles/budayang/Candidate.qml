pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Budayang.Theme
import Budayang.Controls

// One word to choose above the keys; the first one is what the space key takes.
SelectionListItem {
    id: item

    required property string display
    required property int index

    width: label.implicitWidth + Theme.pad * 2

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gapTiny
        radius: Theme.radiusSmall
        color: item.ListView.isCurrentItem ? Theme.accentSoft : Theme.clear
        border.color: item.ListView.isCurrentItem ? Theme.accentBorder : Theme.clear
        border.width: Theme.outlineWidth
    }

    Label {
        id: label

        anchors.centerIn: parent
        text: item.display
        role: "card"
        strong: false
        tone: item.ListView.isCurrentItem ? "accent" : "ink"
        wrapMode: Text.NoWrap
    }
}
