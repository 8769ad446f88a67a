pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// All doors to the affairs; in 长辈版 those of people come first.
ScreenFrame {
    id: screen

    required property BrowseModel vm

    title: Words.say("browse.title")

    DoorGroup {
        title: Words.say("browse.ways")
        model: screen.vm.ways
        strong: true
        onEntered: door => screen.vm.enter(door)
    }

    DoorGroup {
        visible: Theme.elder && count > 0
        title: Words.say("browse.citizen")
        model: Theme.elder ? screen.vm.citizen : null
        onEntered: door => screen.vm.enter(door)
    }

    DoorGroup {
        title: Words.say("browse.enterprise")
        model: screen.vm.enterprise
        onEntered: door => screen.vm.enter(door)
    }

    DoorGroup {
        visible: !Theme.elder && count > 0
        title: Words.say("browse.citizen")
        model: Theme.elder ? null : screen.vm.citizen
        onEntered: door => screen.vm.enter(door)
    }

    DoorGroup {
        title: Words.say("browse.persons")
        model: screen.vm.persons
        onEntered: door => screen.vm.enter(door)
    }

    DoorGroup {
        title: Words.say("browse.events")
        model: screen.vm.events
        onEntered: door => screen.vm.enter(door)
    }

    DoorGroup {
        title: Words.say("browse.platforms")
        model: screen.vm.platforms
        onEntered: door => screen.vm.enter(door)
    }
}
