import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One stop on the path of an event.
Item {
    id: stop

    property int number: 0
    property string title: ""
    property bool last: false
    property bool opens: false

    signal chosen

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Rectangle {
        x: mark.x + (mark.width - width) / 2
        y: mark.y + mark.height
        width: Theme.hairline * 2
        height: stop.height - y + Theme.gutter
        visible: !stop.last
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
            color: Theme.accent

            Label {
                anchors.centerIn: parent
                text: stop.number
                strong: true
                tone: "onAccent"
                silent: true
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.iconSize
            verticalAlignment: Text.AlignVCenter
            text: stop.title
            strong: stop.opens
            tone: stop.opens ? "accent" : "ink"
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
