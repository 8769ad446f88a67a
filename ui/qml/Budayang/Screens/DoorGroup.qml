pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// Doors of one kind under their heading; nothing at all when there are none.
ColumnLayout {
    id: group

    property string title: ""
    property alias model: doors.model
    property alias count: doors.count
    property bool strong: false
    property int columns: Theme.elder ? 2 : 3
    // The width of the group, given from outside: all groups share one grid, however many doors they have.
    property real room: Theme.contentWidth - Theme.margin * 2
    readonly property real cell: Math.floor((room - (columns - 1) * Theme.gutter) / columns)

    signal entered(string door)

    Layout.fillWidth: true
    spacing: Theme.gapSmall
    visible: count > 0

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: group.title
        role: "head"
    }

    GridLayout {
        Layout.fillWidth: true
        columns: group.columns
        columnSpacing: Theme.gutter
        rowSpacing: Theme.homeRowGap

        Repeater {
            id: doors

            Tile {
                required property string door
                required title
                required property string picture

                Layout.fillHeight: true
                Layout.preferredWidth: group.cell
                implicitHeight: Math.max(Theme.homeTile, implicitContentHeight + topPadding + bottomPadding)
                padding: Theme.gapSmall
                leftPadding: Theme.gutter
                gap: Theme.gapSmall
                titleRole: Theme.elder ? "body" : "card"
                tone: group.strong ? "soft" : "card"
                tint: Theme.accentSoft
                iconName: picture
                onClicked: group.entered(door)
            }
        }
    }
}
