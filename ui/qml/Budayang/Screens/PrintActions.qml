import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The actions of the print screen: one primary step for each state of the paper. In landscape the paper is turned here.
RowLayout {
    id: actions

    required property PrintModel vm
    required property ScrollPane paper
    readonly property string stage: vm.stage
    readonly property bool stuck: stage === "trouble" || stage === "failed" || stage === "limited"

    spacing: Theme.gutter

    ScrollArrows {
        Layout.fillWidth: false
        visible: Theme.landscape && actions.stage === "ready" && actions.paper.long
        atTop: actions.paper.atTop
        atEnd: actions.paper.atEnd
        onTurned: direction => actions.paper.turn(direction)
    }

    Item {
        Layout.fillWidth: true
        visible: Theme.landscape
    }

    SecondaryButton {
        visible: actions.stage === "ready" && actions.vm.canTakeOnPhone
        text: Words.say("print.phone")
        iconName: "qr"
        onClicked: actions.vm.takeOnPhone()
    }

    SecondaryButton {
        visible: !Theme.elder && actions.stage === "trouble"
        text: Words.say("print.recheck")
        iconName: "refresh"
        onClicked: actions.vm.recheck()
    }

    SecondaryButton {
        visible: actions.stage === "failed" && actions.vm.canRetry
        text: Words.say("devices.step_retry")
        iconName: "refresh"
        onClicked: actions.vm.take("retry")
    }

    SecondaryButton {
        Layout.fillWidth: !Theme.landscape
        visible: actions.stage === "printing"
        text: Words.say("print.give_up")
        iconName: "cross"
        onClicked: actions.vm.giveUp()
    }

    SecondaryButton {
        Layout.fillWidth: !Theme.landscape
        visible: actions.stage === "look"
        text: Words.say("print.silent_no")
        iconName: "cross"
        onClicked: actions.vm.answer(false)
    }

    SecondaryButton {
        visible: actions.stage === "phone"
        text: Words.say("print.phone_back")
        iconName: "back"
        onClicked: actions.vm.backToPaper()
    }

    NextButton {
        visible: actions.stage === "ready"
        text: Words.say("print.print")
        iconName: "printer"
        onClicked: actions.vm.printNow()
    }

    NextButton {
        visible: actions.stuck && actions.vm.firstStep.length > 0
        text: actions.vm.firstTitle
        iconName: actions.vm.firstIcon
        onClicked: actions.vm.take(actions.vm.firstStep)
    }

    NextButton {
        visible: actions.stage === "look"
        text: Words.say("print.silent_yes")
        iconName: "check"
        onClicked: actions.vm.answer(true)
    }

    NextButton {
        visible: actions.stage === "done"
        text: Words.say("print.taken")
        iconName: "check"
        onClicked: actions.vm.taken()
    }

    NextButton {
        visible: actions.stage === "phone"
        text: Words.say("print.finish")
        iconName: "check"
        onClicked: actions.vm.finish()
    }
}
