pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Models

// Where to go: counters with everything that helps to get there; a tap on one opens its page.
FoldSection {
    id: places

    property alias model: rows.model

    signal opened(string place)

    title: Words.say("item.where")
    iconName: "pin"
    total: rows.count
    folded: 2

    Repeater {
        id: rows

        PlaceCard {
            required property int index
            required property string key
            required name
            required window
            required address
            required hours
            required phone
            required route

            visible: index < places.limit
            opens: true
            onChosen: places.opened(key)
        }
    }
}
