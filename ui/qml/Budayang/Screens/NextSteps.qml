pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What the visitor can do next: open an affair, leave a request, or call a number, which stands there large.
ColumnLayout {
    id: next

    required property ChecklistModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter
    visible: actions.count > 0

    Label {
        Layout.fillWidth: true
        text: Words.say("checklist.actions")
        role: "head"
    }

    Repeater {
        id: actions

        model: next.vm.actions

        ColumnLayout {
            id: step

            required property string kind
            required property string label
            required property string target
            required property string iconName
            required property string number

            Layout.fillWidth: true

            ListCard {
                Layout.fillWidth: true
                visible: step.number.length === 0
                title: step.label
                iconName: step.iconName
                onClicked: next.vm.act(step.kind, step.target)
            }

            CallCard {
                visible: step.number.length > 0
                label: step.label
                number: step.number
            }
        }
    }
}
