pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Whom to call, the numbers large because they are copied by eye; last whom to complain to.
FoldSection {
    id: phones

    property alias model: rows.model

    title: Words.say("item.phones")
    iconName: "phone"
    total: rows.count
    folded: 5

    Repeater {
        id: rows

        GridLayout {
            id: line

            required property int index
            required property string name
            required property string value
            required property string note

            Layout.fillWidth: true
            visible: index < phones.limit
            columns: Theme.elder ? 1 : 2
            columnSpacing: Theme.gutter
            rowSpacing: 0

            Label {
                Layout.fillWidth: true
                text: line.note.length > 0 ? line.name + " · " + line.note : line.name
                tone: "soft"
            }

            Label {
                text: line.value
                role: "card"
                wrapMode: Text.NoWrap
                font.features: ({
                        "tnum": 1
                    })
            }
        }
    }
}
