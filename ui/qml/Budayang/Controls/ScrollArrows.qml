import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Models

// The two page-turning buttons of a pane: under it, or beside the actions of a screen.
RowLayout {
    id: arrows

    required property ScrollPane pane

    spacing: Theme.gutter

    ScrollArrow {
        text: Words.say("shell.scroll_up")
        iconName: "arrow-up"
        enabled: !arrows.pane.atTop
        onClicked: arrows.pane.turn(-1)
    }

    ScrollArrow {
        text: Words.say("shell.scroll_more")
        iconName: "arrow-down"
        enabled: !arrows.pane.atEnd
        onClicked: arrows.pane.turn(1)
    }
}
