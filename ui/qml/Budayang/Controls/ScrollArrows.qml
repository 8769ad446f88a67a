import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Models

// The two page-turning buttons of something long: under it, or beside the actions of a screen.
RowLayout {
    id: arrows

    property bool atTop: true
    property bool atEnd: true

    signal turned(int direction)

    spacing: Theme.gutter

    ScrollArrow {
        text: Words.say("shell.scroll_up")
        iconName: "arrow-up"
        enabled: !arrows.atTop
        onClicked: arrows.turned(-1)
    }

    ScrollArrow {
        text: Words.say("shell.scroll_more")
        iconName: "arrow-down"
        enabled: !arrows.atEnd
        onClicked: arrows.turned(1)
    }
}
