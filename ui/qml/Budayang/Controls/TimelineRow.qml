import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// One station of a request: done, now or next; mark, words and line say it together.
RowLayout {
    id: row

    property string title: ""
    property string detail: ""
    property string when: ""
    property string stage: "next"
    property bool last: false

    Layout.fillWidth: true
    spacing: Theme.gutter

    Item {
        Layout.fillHeight: true
        implicitWidth: Theme.iconSize

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: dot.bottom
            anchors.bottom: parent.bottom
            width: Theme.gapTiny
            visible: !row.last
            color: row.stage === "done" ? Theme.good : Theme.track
        }

        Rectangle {
            id: dot

            width: Theme.iconSize
            height: width
            radius: width / 2
            color: row.stage === "done" ? Theme.good : row.stage === "now" ? Theme.accent : Theme.surface
            border.color: row.stage === "next" ? Theme.outline : Theme.fillBorder
            border.width: Theme.outlineWidth

            Icon {
                anchors.centerIn: parent
                name: row.stage === "done" ? "check" : row.stage === "now" ? "clock" : ""
                color: row.stage === "done" ? Theme.surface : Theme.onAccent
                size: Theme.iconSmall
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: row.last ? 0 : Theme.pad
        spacing: Theme.gapTiny

        Label {
            Layout.fillWidth: true
            text: row.title
            role: "card"
            tone: row.stage === "next" ? "soft" : "ink"
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: row.detail
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: row.when
            role: "small"
            tone: "soft"
        }
    }
}
