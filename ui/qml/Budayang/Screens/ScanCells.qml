pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// The eighteen places of a code in groups, as on the licence; one that cannot be right stands inverted.
GridLayout {
    id: places

    property alias model: marks.model

    Layout.fillWidth: true
    columns: Theme.elder && !Theme.landscape ? 9 : 18
    columnSpacing: Theme.gapTiny
    rowSpacing: Theme.gapSmall
    uniformCellWidths: true

    Repeater {
        id: marks

        Rectangle {
            id: cell

            required property int place
            required property string mark
            required property bool odd

            Layout.fillWidth: true
            implicitHeight: Theme.rowHeight * 0.62
            radius: Theme.gapTiny
            color: odd ? Theme.danger : mark.length > 0 ? Theme.accentSoft : Theme.surface
            border.color: odd ? Theme.danger : mark.length > 0 ? Theme.accentBorder : Theme.line
            border.width: Theme.outlineWidth

            Label {
                anchors.centerIn: parent
                text: cell.mark
                strong: true
                color: cell.odd ? Theme.surface : Theme.ink
                silent: true
            }
        }
    }
}
