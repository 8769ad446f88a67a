pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One affair: what it is and the facts people ask for first; then papers, steps, places, phones; one next step.
ScreenFrame {
    id: screen

    required property ItemModel vm

    title: vm.known && !Theme.landscape ? vm.title : ""
    spoken: vm.known ? vm.title + "。" + vm.summary : Words.say("item.unknown")
    footer: PaperFooter {
        visible: screen.vm.known
        paper: screen.vm.paper

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            visible: !Theme.elder
            text: Words.say("item.appeal")
            iconName: "appeal"
            onClicked: screen.vm.appeal()
        }

        SecondaryButton {
            text: Words.say("item.print")
            iconName: "printer"
            onClicked: screen.vm.showPrint()
        }

        NextButton {
            text: screen.vm.asks ? Words.say("item.start_questions") : Words.say("item.start_list")
            iconName: "arrow-right"
            onClicked: screen.vm.begin()
        }
    }

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known
        pinned: ItemIntro {
            vm: screen.vm
        }

        ItemDetails {
            vm: screen.vm
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "search"
        title: Words.say("item.unknown_title")
        text: Words.say("item.unknown")

        SecondaryButton {
            text: Words.say("item.unknown_appeal")
            iconName: "appeal"
            onClicked: screen.vm.appeal()
        }

        PrimaryButton {
            text: Words.say("item.unknown_all")
            iconName: "all"
            onClicked: screen.vm.showAll()
        }
    }
}
