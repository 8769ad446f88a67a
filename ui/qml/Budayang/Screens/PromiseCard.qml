import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// By when an answer comes, in words and large.
Card {
    id: card

    property string title: ""
    property string promise: ""
    property string latest: ""
    property string note: ""
    property string remark: ""
    // Without a frame of its own, on a tint.
    property bool soft: false

    color: soft ? Theme.accentSoft : Theme.surface
    border.color: soft ? Theme.fillBorder : Theme.line
    spacing: Theme.gapSmall

    RowLayout {
        Layout.fillWidth: true
        visible: card.title.length > 0
        spacing: Theme.gapSmall

        Icon {
            name: "calendar"
            color: Theme.accent
            size: Theme.iconSmall
        }

        Label {
            Layout.fillWidth: true
            text: card.title
            tone: "soft"
        }
    }

    Label {
        Layout.fillWidth: true
        text: card.promise
        role: "head"
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: card.latest
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: card.note
        role: "small"
        tone: "soft"
    }

    Divider {
        visible: card.remark.length > 0
        Layout.topMargin: Theme.gapSmall
        Layout.bottomMargin: Theme.gapSmall
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: card.remark
        role: "small"
        tone: "soft"
    }
}
