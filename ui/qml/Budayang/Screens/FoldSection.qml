import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// A part of a guide under its heading. Long ones are folded: rows show while their index is below `limit`.
ColumnLayout {
    id: section

    property string title: ""
    property string iconName: ""
    property string note: ""
    property int total: 0
    property int folded: Theme.elder ? 2 : 4
    property bool open: false
    // Whether the rows stand together in one card, or are cards themselves.
    property bool framed: true
    readonly property bool long: total > folded + 1
    readonly property int limit: open || !long ? total : folded
    default property alias content: card.content

    Layout.fillWidth: true
    spacing: Theme.gapSmall
    visible: total > 0

    Trace {
        name: "fold " + section.title
        keep: () => section.open || undefined
        onFound: section.open = true
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            name: section.iconName
            color: Theme.accent
            size: Theme.iconSize
        }

        Label {
            Layout.fillWidth: true
            text: section.title
            role: "head"
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: section.note
        role: "small"
        tone: "soft"
    }

    Card {
        id: card

        padding: section.framed ? Theme.pad : 0
        color: section.framed ? Theme.surface : Theme.clear
        border.width: section.framed ? Theme.outlineWidth : 0
        spacing: section.framed ? Theme.gutter : Theme.gapSmall
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: section.long
        text: section.open ? Words.say("item.less") : Words.fill("item.more_count", {
            count: section.total - section.limit
        })
        iconName: section.open ? "arrow-up" : "arrow-down"
        onClicked: section.open = !section.open
    }
}
