pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Everything to bring, told at once; what is at hand is ticked; the paper to take along is the next step.
ScreenFrame {
    id: screen

    required property ChecklistModel vm

    title: vm.known && !Theme.landscape ? vm.title : ""
    spoken: vm.known ? vm.title + "。" + vm.headline + "。" + vm.subline : Words.say("item.unknown")
    footer: PaperFooter {
        visible: screen.vm.known
        paper: screen.vm.paper

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            visible: screen.vm.asks
            text: screen.vm.unanswered ? Words.say("checklist.answer") : Words.say("checklist.change")
            iconName: "edit"
            onClicked: screen.vm.changeAnswers()
        }

        NextButton {
            text: Words.say("checklist.print")
            iconName: "printer"
            onClicked: screen.vm.showPrint()
        }
    }

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known
        pinned: Headline {
            good: screen.vm.complete
            title: screen.vm.headline
            text: screen.vm.subline
            count: screen.vm.haveText
        }

        ChecklistRows {
            vm: screen.vm
        }

        ChecklistAdvice {
            vm: screen.vm
        }

        Notice {
            visible: !screen.vm.reviewed
            tone: "warn"
            text: Words.say("item.unreviewed")
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "search"
        title: Words.say("item.unknown_title")
        text: Words.say("item.unknown")

        PrimaryButton {
            text: Words.say("item.unknown_all")
            iconName: "all"
            onClicked: screen.vm.showAll()
        }
    }
}
