pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// Things to tick off under one heading; nothing at all when there are none.
ColumnLayout {
    id: group

    property string title: ""
    property QtObject rows: null

    signal ticked(string key, bool wanted)

    Layout.fillWidth: true
    spacing: Theme.gutter
    visible: lines.count > 0

    Label {
        Layout.fillWidth: true
        text: group.title
        role: "head"
    }

    Repeater {
        id: lines

        model: group.rows

        TickRow {
            id: line

            required property string key
            required title
            required detail
            required tags
            required ticked

            Layout.fillWidth: true
            onWanted: wanted => group.ticked(line.key, wanted)
        }
    }
}
