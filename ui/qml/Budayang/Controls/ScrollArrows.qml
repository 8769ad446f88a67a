import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Models

// The two page-turning buttons of a pane: under it, or beside the actions of a screen.
RowLayout {
    id: arrows

    required property ScrollPane paper

    spacing: Theme.gutter

    ScrollArrow {
        text: Words.say("shell.scroll_up")
        iconName: "arrow-up"
        enabled: !arrows.paper.atTop
        onClicked: arrows.paper.turn(-1)
    }

    ScrollArrow {
        text: Words.say("shell.scroll_more")
        iconName: "arrow-down"
        enabled: !arrows.paper.atEnd
        onClicked: arrows.paper.turn(1)
    }
}
