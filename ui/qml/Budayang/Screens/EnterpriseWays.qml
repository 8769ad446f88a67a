import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What can be done for this enterprise beside finding policies: a request that carries its code, a sheet.
RowLayout {
    id: ways

    required property EnterpriseModel vm

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
