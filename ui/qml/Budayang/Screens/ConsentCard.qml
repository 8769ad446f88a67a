import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// One of the six points of the notice.
Card {
    id: card

    required property string title
    required property string text
    required property string iconName

    Accessible.role: Accessible.StaticText
    Accessible.name: title + "。" + text

    padding: Theme.landscape ? Theme.gutter : Theme.pad
    spacing: Theme.gapSmall

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gutter

        IconPlate {
            visible: !Theme.landscape
            name: card.iconName
        }

        Icon {
            visible: Theme.landscape
            name: card.iconName
            color: Theme.accent
        }

        Label {
            Layout.fillWidth: true
            text: card.title
            role: "head"
            silent: true
        }
    }

    Label {
        Layout.fillWidth: true
        text: card.text
        silent: true
    }

    Item {
        Layout.fillHeight: true
    }
}
