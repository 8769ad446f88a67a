pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One place: where it is, when it is open, whom to call, what is done there.
ScreenFrame {
    id: screen

    required property PlaceModel vm

    title: vm.known && !Theme.landscape ? vm.title : ""
    spoken: vm.known ? vm.title + "。" + vm.address : Words.say("place.unknown")

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known
        share: 0.45
        pinned: ColumnLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: screen.vm.summary
                tone: "soft"
            }

            PlaceFact {
                iconName: "pin"
                name: Words.say("place.address")
                value: screen.vm.address
            }

            PlaceFact {
                iconName: "clock"
                name: Words.say("place.hours")
                value: screen.vm.hours
            }

            PlaceFact {
                iconName: "arrow-right"
                name: Words.say("place.route")
                value: screen.vm.route
            }
        }

        PhoneSection {
            title: Words.say("place.phones")
            model: screen.vm.phones
        }

        LinkSection {
            title: Words.say("place.affairs")
            iconName: "handle"
            model: screen.vm.rows
            folded: 4
            onChosen: (opens, key) => screen.vm.choose(opens, key)
        }

        SecondaryButton {
            Layout.fillWidth: true
            visible: screen.vm.moreCount > 0
            text: Words.fill("place.more", {
                count: screen.vm.moreCount
            })
            iconName: "all"
            onClicked: screen.vm.showAffairs()
        }

        SourceLine {
            documents: screen.vm.sourceText
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "pin"
        title: Words.say("place.unknown_title")
        text: Words.say("place.unknown")

        PrimaryButton {
            text: Words.say("place.all")
            iconName: "all"
            onClicked: screen.vm.showAll()
        }
    }
}
