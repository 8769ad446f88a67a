pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Doors to the services, three in a row: those of enterprises, or those of people.
ColumnLayout {
    id: block

    required property HomeModel vm

    Layout.fillWidth: true
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapTiny
        spacing: Theme.gutter

        HomeSide {
            text: Words.say("home.side_enterprise")
            chosen: !block.vm.personal
            onClicked: block.vm.choosePersonal(false)
        }

        HomeSide {
            text: Words.say("home.side_personal")
            chosen: block.vm.personal
            onClicked: block.vm.choosePersonal(true)
        }

        Item {
            Layout.fillWidth: true
        }

        TextLink {
            text: Words.say("home.all_items")
            onClicked: block.vm.allItems()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: 3
        columnSpacing: Theme.gutter
        rowSpacing: Theme.homeRowGap

        Repeater {
            model: block.vm.sections

            Tile {
                required property string door
                required title
                required property string picture

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.homeTile
                implicitHeight: Math.max(Theme.homeTile, implicitContentHeight + topPadding + bottomPadding)
                padding: Theme.gapSmall
                leftPadding: Theme.large ? Theme.gutter : Theme.pad
                gap: Theme.large ? Theme.gapSmall : Theme.gutter
                iconName: picture
                onClicked: block.vm.enter(door)
            }
        }
    }
}
