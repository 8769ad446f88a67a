pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// A slip or A4: each with a few words on its printer.
RowLayout {
    id: choice

    required property PrintModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter
    uniformCellSizes: true

    Repeater {
        model: ["slip", "a4"]

        ChoiceCard {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.gutter
            title: choice.vm.papers[index * 2]
            note: Theme.landscape && (Theme.elder || choice.vm.offersMissing) ? "" : choice.vm.papers[index * 2 + 1]
            selected: choice.vm.kind === modelData
            onClicked: choice.vm.setKind(modelData)
        }
    }
}
