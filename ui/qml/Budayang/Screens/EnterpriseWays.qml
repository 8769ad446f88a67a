pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What can be done for this enterprise: a request, a sheet, and the events that suit its stage.
ColumnLayout {
    id: ways

    required property EnterpriseModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gutter
        uniformCellSizes: true

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            tone: "navy"
            iconName: "appeal"
            title: Words.say("enterprise.appeal")
            line: Theme.elder ? "" : Words.say("enterprise.appeal_line")
            onClicked: ways.vm.appeal()
        }

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "printer"
            title: Words.say("enterprise.print")
            line: Theme.elder ? "" : Words.say("enterprise.print_line")
            onClicked: ways.vm.showPrint()
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        visible: suited.count > 0
        text: Words.say("enterprise.scenes")
        role: "head"
    }

    Repeater {
        id: suited

        model: ways.vm.scenes

        ListCard {
            required property string key
            required title
            required iconName

            Layout.fillWidth: true
            onClicked: ways.vm.chooseScene(key)
        }
    }
}
