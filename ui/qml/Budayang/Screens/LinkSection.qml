pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls

// Pages that go with this one, as cards.
FoldSection {
    id: links

    property alias model: rows.model

    signal chosen(string opens, string key)

    iconName: "arrow-right"
    total: rows.count
    folded: 3
    framed: false

    Repeater {
        id: rows

        ListCard {
            required property int index
            required property string key
            required property string opens
            required title
            required line
            required iconName

            Layout.fillWidth: true
            visible: index < links.limit
            onClicked: links.chosen(opens, key)
        }
    }
}
