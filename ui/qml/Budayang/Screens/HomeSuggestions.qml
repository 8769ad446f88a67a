pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// What people often say; one tap says it.
Flow {
    id: row

    required property HomeModel vm

    Layout.fillWidth: true
    spacing: Theme.gapSmall

    Repeater {
        model: row.vm.suggestions.slice(0, Theme.landscape ? 4 : Theme.large ? 5 : 6)

        Chip {
            required property string modelData

            text: modelData
            onClicked: row.vm.ask(modelData)
        }
    }
}
