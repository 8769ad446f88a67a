pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Theme

// Work under way: a sentence and three dots that take turns (they stand still in 长辈版).
Row {
    id: busy

    property string text: ""
    property int turn: 0

    spacing: Theme.gutter
    Accessible.role: Accessible.Indicator
    Accessible.name: text

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        Repeater {
            model: 3

            Rectangle {
                required property int index

                width: Theme.gutter
                height: width
                radius: width / 2
                color: Theme.elder || index === busy.turn ? Theme.accent : Theme.track
            }
        }
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: busy.text
        wrapMode: Text.NoWrap
    }

    Timer {
        interval: Theme.pulse
        repeat: true
        running: busy.visible && !Theme.elder
        onTriggered: busy.turn = (busy.turn + 1) % 3
    }
}
