pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Models

// How it goes, step by step.
FoldSection {
    id: steps

    property alias model: rows.model

    title: Words.say("item.steps")
    iconName: "handle"
    total: rows.count

    Repeater {
        id: rows

        GuideLine {
            required property int index
            required number
            required title
            required text

            visible: index < steps.limit
        }
    }
}
