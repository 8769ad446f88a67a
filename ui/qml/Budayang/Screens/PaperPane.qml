import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The paper as it will come out, and how the printer is: above it in portrait, left of it in landscape.
Item {
    id: pane

    required property PrintModel vm
    readonly property bool beside: Theme.landscape
    readonly property alias paper: view

    Layout.fillWidth: true
    implicitHeight: beside ? printer.implicitHeight : printer.implicitHeight + Theme.gutter + Theme.iconHuge

    PrinterPane {
        id: printer

        width: pane.beside ? Math.floor(pane.width * 0.42) : pane.width
        vm: pane.vm
    }

    Rectangle {
        x: pane.beside ? printer.width + Theme.margin : 0
        y: pane.beside ? 0 : printer.implicitHeight + Theme.gutter
        width: pane.width - x
        height: pane.height - y
        radius: Theme.radiusCard
        color: Theme.surfaceSoft
        border.color: Theme.line
        border.width: Theme.outlineWidth

        ScrollPane {
            id: view

            anchors.fill: parent
            anchors.margins: Theme.gutter
            sideMargin: 0
            arrowsElsewhere: pane.beside

            SheetPicture {
                Layout.alignment: Qt.AlignHCenter
                // The slip of 长辈版 has large letters already; beside the choices it would show two lines.
                Layout.maximumWidth: pane.beside && Theme.elder && pane.vm.kind === "slip" ? Math.round(view.width * 0.55) : view.width
                margin: pane.vm.kind === "slip" ? Theme.gutter : 0
                png: pane.vm.preview
                Accessible.role: Accessible.Graphic
                Accessible.name: Words.say("print.preview")
            }
        }
    }
}
