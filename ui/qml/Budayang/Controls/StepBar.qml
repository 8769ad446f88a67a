pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// Progress in words and as a bar of equal parts.
ColumnLayout {
    id: bar

    property int step: 1
    property int total: 1
    property string text: ""

    Layout.fillWidth: true
    spacing: Theme.gapSmall
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Label {
        Layout.fillWidth: true
        text: bar.text
        role: "small"
        tone: "soft"
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Repeater {
            model: bar.total

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: Theme.gapSmall
                radius: Theme.gapTiny
                color: index < bar.step ? Theme.accent : Theme.track
                border.color: Theme.fillBorder
                border.width: Theme.contrast ? Theme.hairline : 0
            }
        }
    }
}
