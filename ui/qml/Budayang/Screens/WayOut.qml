import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One of the ways on where nothing was found: icon, words, and what happens then.
Tile {
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    padding: Theme.gutter
    titleRole: "card"
    plated: !Theme.landscape
}
