import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// One of the six big tiles.
Tile {
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Layout.preferredHeight: 1
    padding: Theme.pad
    tone: "navy"
    gap: Theme.large ? Theme.gapTiny : Theme.gutter
    stacked: !Theme.landscape
    titleRole: "tile"
    lineRole: "body"
    iconSize: Theme.elderIcon
}
