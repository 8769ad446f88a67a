pragma ComponentBehavior: Bound

import QtQuick

// Plain sentences under a heading.
FoldSection {
    id: lines

    property alias model: rows.model
    property string mark: "arrow-right"

    total: rows.count
    folded: 3

    Repeater {
        id: rows

        GuideLine {
            required property int index
            required text

            visible: index < lines.limit
            iconName: lines.mark
        }
    }
}
