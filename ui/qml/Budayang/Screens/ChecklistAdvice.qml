pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Models
import Budayang.Theme

// What else applies to this visitor: things to mind, the next steps, and where to go.
GridLayout {
    id: advice

    required property ChecklistModel vm

    Layout.fillWidth: true
    columns: 1
    rowSpacing: Theme.gutter

    FoldSection {
        id: notices

        Layout.row: advice.vm.advisory ? 1 : 0
        title: Words.say("checklist.notices")
        iconName: "info"
        total: noticeRows.count
        folded: 3

        Repeater {
            id: noticeRows

            model: advice.vm.notices

            GuideLine {
                required property int index
                required text

                visible: index < notices.limit
                iconName: "arrow-right"
            }
        }
    }

    NextSteps {
        Layout.row: advice.vm.advisory ? 0 : 1
        vm: advice.vm
    }

    FoldSection {
        id: places

        Layout.row: 2
        title: Words.say("checklist.where")
        iconName: "pin"
        total: placeRows.count
        folded: 2

        Repeater {
            id: placeRows

            model: advice.vm.places

            PlaceCard {
                required property int index
                required name
                required window
                required address
                required hours
                required phone
                required route

                visible: index < places.limit
            }
        }
    }

    FoldSection {
        id: facts

        Layout.row: 3
        title: Words.say("checklist.facts")
        iconName: "clock"
        total: factRows.count
        visible: total > 0 && !Theme.elder
        folded: 3

        Repeater {
            id: factRows

            model: advice.vm.facts

            FactLine {
                required property int index
                required name
                required value
                required note
                required strong

                visible: index < facts.limit
            }
        }
    }
}
