import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The paper as it will come out, and how the printer is: above it in portrait, beside it in landscape.
GridLayout {
    id: pane

    required property PrintModel vm

    Layout.fillWidth: true
    columns: Theme.landscape ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.gutter

    PrinterPane {
        Layout.preferredWidth: Theme.landscape ? (pane.width - pane.columnSpacing) * 0.42 : -1
        Layout.fillWidth: !Theme.landscape
        Layout.alignment: Qt.AlignTop
        vm: pane.vm
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 0
        radius: Theme.radiusCard
        color: Theme.surfaceSoft
        border.color: Theme.line
        border.width: Theme.outlineWidth

        ScrollPane {
            anchors.fill: parent
            anchors.margins: Theme.gutter
            sideMargin: 0

            SheetPicture {
                Layout.alignment: Qt.AlignHCenter
                margin: Theme.gutter
                png: pane.vm.preview
                Accessible.role: Accessible.Graphic
                Accessible.name: Words.say("print.preview")
            }
        }
    }
}
