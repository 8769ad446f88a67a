pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// Facts of a guide in one card, a hairline between them; nothing at all when there are none.
Card {
    id: card

    property alias model: facts.model
    property int most: 99

    visible: facts.count > 0
    spacing: Theme.gapSmall

    Repeater {
        id: facts

        ColumnLayout {
            id: fact

            required property int index
            required property string name
            required property string value
            required property string note
            required property bool strong

            Layout.fillWidth: true
            spacing: Theme.gapSmall
            visible: index < card.most

            Divider {
                visible: fact.index > 0
            }

            FactLine {
                name: fact.name
                value: fact.value
                note: fact.note
                strong: fact.strong
            }
        }
    }
}
