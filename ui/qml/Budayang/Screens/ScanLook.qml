import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What the camera sees, with the square in which the code belongs; how to hold it; and that nothing is kept.
Rectangle {
    id: look

    required property ScanCamera camera

    readonly property bool ready: camera.phase === "ready"
    // Beside the picture the words begin at its edge, below it they stand in the middle.
    readonly property int towards: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter

    Layout.fillWidth: true
    implicitHeight: place.implicitHeight + Theme.gutter * 2
    radius: Theme.radiusCard
    color: Theme.tintCream
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    GridLayout {
        id: place

        anchors.fill: parent
        anchors.margins: Theme.gutter
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gutter

        LiveView {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.horizontalStretchFactor: Theme.elder ? 4 : 6
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.iconHuge
            live: look.camera.live
            radius: Theme.radiusCard
            mark: Theme.amber
            ground: Theme.navy
            Accessible.role: Accessible.Graphic
            Accessible.name: Words.say("scan.camera_title_ready")

            Icon {
                anchors.centerIn: parent
                visible: !look.ready
                name: "camera"
                color: Theme.onNavy
                size: Theme.iconLarge
            }

            Rectangle {
                anchors.fill: parent
                visible: Theme.contrast
                color: Theme.clear
                radius: view.radius
                border.color: Theme.line
                border.width: Theme.outlineWidth
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 5
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.landscape ? Theme.gutter : Theme.gapSmall

            Label {
                Layout.fillWidth: true
                text: Words.say(look.ready ? "scan.camera_title_ready" : "scan.camera_title_opening")
                role: "head"
                horizontalAlignment: look.towards
            }

            Label {
                Layout.fillWidth: true
                text: Words.say(look.ready ? "scan.camera_text_ready" : "scan.camera_text_opening")
                horizontalAlignment: look.towards
            }

            Label {
                Layout.fillWidth: true
                text: Words.say("scan.camera_promise")
                role: "small"
                tone: "soft"
                horizontalAlignment: look.towards
            }
        }
    }
}
