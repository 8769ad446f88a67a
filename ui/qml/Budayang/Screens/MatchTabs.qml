pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Models
import Budayang.Theme

// The four groups side by side; while questions are asked they only count, on the result they choose the list.
GridLayout {
    id: groups

    required property MatchModel vm
    property bool choosing: false

    Layout.fillWidth: true
    columns: choosing && (Theme.landscape || Theme.elder) ? 2 : 4
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall
    uniformCellWidths: true

    Repeater {
        model: groups.vm.tabs

        MatchTab {
            required group
            required label
            required iconName
            required count
            required chosen

            Layout.fillWidth: true
            enabled: groups.choosing
            roomy: groups.columns === 2
            onClicked: groups.vm.showGroup(group)
        }
    }
}
