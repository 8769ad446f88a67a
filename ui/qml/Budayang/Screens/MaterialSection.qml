pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Models

// What to bring: each paper with its form, its copies, where to get it, and its marks.
FoldSection {
    id: materials

    property alias model: rows.model

    title: Words.say("item.materials")
    iconName: "document"
    total: rows.count

    Repeater {
        id: rows

        GuideLine {
            required property int index
            required property string detail
            required title
            required tags

            visible: index < materials.limit
            iconName: "document"
            text: detail
        }
    }
}
