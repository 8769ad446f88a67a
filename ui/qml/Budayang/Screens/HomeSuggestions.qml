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
        model: row.vm.suggestions

        Chip {
            required property string modelData

            text: modelData
            onClicked: row.vm.ask(modelData)
        }
    }
}
