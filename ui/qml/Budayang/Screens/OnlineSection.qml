pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Models

// Where to do it online: names, and codes that open the addresses on a phone.
FoldSection {
    id: online

    property alias model: rows.model

    title: Words.say("item.online")
    iconName: "globe"
    total: rows.count
    folded: 2

    Repeater {
        id: rows

        OnlineLine {
            required property int index
            required name
            required url

            visible: index < online.limit
        }
    }
}
