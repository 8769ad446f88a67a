import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One stop on the path of an event.
Item {
    id: stop

    property int number: 0
    property string title: ""
    property string official: ""
    property bool numbered: true
    property bool last: false
    property bool opens: false

    signal chosen

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth
    implicitHeight: stop.opens ? Math.max(Theme.touch, row.implicitHeight) : row.implicitHeight

    Rectangle {
        x: mark.x + (mark.width - width) / 2
        y: mark.y + mark.height
        width: Theme.hairline * 2
        height: stop.height - y + Theme.gutter
        visible: !stop.last && stop.numbered
        color: Theme.accentBorder
    }

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.gutter

        Rectangle {
            id: mark

            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
            radius: width / 2
            color: stop.numbered ? Theme.accent : Theme.accentSoft
            border.color: Theme.fillBorder
            border.width: Theme.contrast ? Theme.outlineWidth : 0

            Label {
                anchors.centerIn: parent
                visible: stop.numbered
                text: stop.number
                strong: true
                tone: "onAccent"
                silent: true
            }

            Icon {
                anchors.centerIn: parent
                visible: !stop.numbered
                name: "plus"
                color: Theme.accent
                size: Theme.iconTiny
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.iconSize
                verticalAlignment: Text.AlignVCenter
                text: stop.title
                strong: stop.opens
                tone: stop.opens ? "accent" : "ink"
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0 && !Theme.elder
                text: stop.official
                role: "small"
                tone: "hint"
            }
        }

        Icon {
            visible: stop.opens
            name: "chevron-right"
            color: Theme.accent
            size: Theme.iconSmall
        }
    }

    TapHandler {
        enabled: stop.opens
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: stop.chosen()
    }
}
