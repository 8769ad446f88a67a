pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Theme

// Affairs one below the other and joined by a line; those with a page of their own open it.
FoldSection {
    id: path

    property alias model: steps.model
    // A path has an order; what a side adds has none.
    property bool numbered: true

    signal chosen(string item)

    total: steps.count
    folded: Theme.elder ? 3 : 6

    Repeater {
        id: steps

        ScenePathStep {
            required property int index
            required property string key
            required number
            required title
            required official

            visible: index < path.limit
            last: index === path.limit - 1
            numbered: path.numbered
            opens: key.length > 0
            onChosen: path.chosen(key)
        }
    }
}
