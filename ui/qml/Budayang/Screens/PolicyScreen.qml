pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One policy: what one gets, large; who gets it; how and until when.
ScreenFrame {
    id: screen

    required property PolicyModel vm

    title: vm.known && !Theme.landscape ? vm.title : ""
    spoken: vm.known ? vm.title + "。" + vm.summary : Words.say("policy.unknown")
    footer: PaperFooter {
        visible: screen.vm.known
        paper: screen.vm.paper

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            visible: !Theme.elder
            text: Words.say("policy.appeal")
            iconName: "appeal"
            onClicked: screen.vm.appeal()
        }

        NextButton {
            text: Words.say("policy.print")
            iconName: "printer"
            onClicked: screen.vm.showPrint()
        }
    }

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known
        pinned: PolicyIntro {
            vm: screen.vm
        }

        PolicyDetails {
            vm: screen.vm
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "policy"
        title: Words.say("policy.unknown_title")
        text: Words.say("policy.unknown")

        PrimaryButton {
            text: Words.say("policy.all")
            iconName: "all"
            onClicked: screen.vm.showAll()
        }
    }
}
