import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Models

// Nobody is here yet: which hall, what time, and one thing to touch. Only the clock changes.
FocusScope {
    id: attract

    required property AttractModel vm

    signal helpAsked
    signal knocked

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? Theme.page : Theme.accent
    }

    MouseArea {
        anchors.fill: parent
        objectName: "attractAnywhere"
        onClicked: attract.vm.begin()
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.margin + Theme.pad
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin * 2
        rowSpacing: Theme.margin

        AttractHall {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            vm: attract.vm
            onKnocked: attract.knocked()
        }

        AttractWays {
            Layout.fillWidth: true
            Layout.fillHeight: Theme.landscape
            Layout.preferredWidth: 1
            vm: attract.vm
            onHelpAsked: attract.helpAsked()
        }
    }
}
