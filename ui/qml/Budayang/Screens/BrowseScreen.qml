pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// All doors to the affairs; in 长辈版 those of people come first.
ScreenFrame {
    id: screen

    required property BrowseModel vm

    title: Theme.landscape ? "" : Words.say("browse.title")
    spoken: Words.say("browse.title")
    arrowsWithin: Theme.landscape

    PinnedPane {
        id: panes

        // Reckoned from the stage, not from the layout, which follows the doors.
        readonly property real full: Theme.contentWidth - Theme.margin * 2
        readonly property real waysRoom: Theme.landscape ? Math.floor((full - Theme.margin) * share) : full
        readonly property real doorsRoom: Theme.landscape ? full - Theme.margin - waysRoom : full

        frame: screen
        title: Words.say("browse.title")
        share: Theme.elder ? 0.42 : 0.36
        pinned: ColumnLayout {
            spacing: Theme.gutter

            DoorGroup {
                title: Words.say("browse.ways")
                model: screen.vm.ways
                strong: true
                columns: Theme.landscape || Theme.elder ? 2 : 3
                room: panes.waysRoom
                onEntered: door => screen.vm.enter(door)
            }

            ScrollArrows {
                visible: Theme.landscape && screen.long
                atTop: screen.atTop
                atEnd: screen.atEnd
                onTurned: direction => screen.turn(direction)
            }
        }

        DoorGroup {
            visible: Theme.elder && count > 0
            title: Words.say("browse.citizen")
            model: Theme.elder ? screen.vm.citizen : null
            room: panes.doorsRoom
            onEntered: door => screen.vm.enter(door)
        }

        DoorGroup {
            title: Words.say("browse.enterprise")
            model: screen.vm.enterprise
            room: panes.doorsRoom
            onEntered: door => screen.vm.enter(door)
        }

        DoorGroup {
            visible: !Theme.elder && count > 0
            title: Words.say("browse.citizen")
            model: Theme.elder ? null : screen.vm.citizen
            room: panes.doorsRoom
            onEntered: door => screen.vm.enter(door)
        }

        DoorGroup {
            title: Words.say("browse.persons")
            model: screen.vm.persons
            room: panes.doorsRoom
            onEntered: door => screen.vm.enter(door)
        }

        DoorGroup {
            title: Words.say("browse.events")
            model: screen.vm.events
            room: panes.doorsRoom
            onEntered: door => screen.vm.enter(door)
        }

        DoorGroup {
            title: Words.say("browse.platforms")
            model: screen.vm.platforms
            room: panes.doorsRoom
            onEntered: door => screen.vm.enter(door)
        }
    }
}
