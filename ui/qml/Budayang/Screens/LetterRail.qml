pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// The initials of a long list; a tap goes to the first name under that letter.
GridLayout {
    id: rail

    property alias model: letters.model
    property alias count: letters.count

    signal jumped(int row)

    Layout.fillWidth: true
    // Rows as long as one another: there are some two dozen initials.
    columns: Theme.landscape ? 6 : Theme.large ? 8 : 12
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall
    uniformCellWidths: true

    Repeater {
        id: letters

        Pressable {
            id: key

            required property string letter
            required property int row

            text: letter
            Layout.fillWidth: true
            implicitWidth: Theme.touch
            implicitHeight: Theme.touch
            radius: Theme.radiusSmall
            outline: Theme.contrast ? Theme.outline : Theme.accentBorder
            onClicked: rail.jumped(row)

            contentItem: Label {
                text: key.letter
                tone: "accent"
                strong: true
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                silent: true
            }
        }
    }
}
