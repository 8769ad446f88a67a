import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The actions of the print screen: one primary step for each state of the paper.
RowLayout {
    id: actions

    required property PrintModel vm
    readonly property bool choosing: vm.stage === "ready" || vm.stage === "failed"

    spacing: Theme.gutter

    Item {
        Layout.fillWidth: true
        visible: Theme.landscape
    }

    SecondaryButton {
        visible: actions.choosing && !Theme.elder
        text: Words.say("print.leave")
        onClicked: actions.vm.finish()
    }

    SecondaryButton {
        visible: actions.choosing && !actions.vm.canPrint
        text: Words.say("print.recheck")
        iconName: "refresh"
        onClicked: actions.vm.recheck()
    }

    SecondaryButton {
        visible: actions.choosing && actions.vm.canPrint && actions.vm.canTakeOnPhone
        text: Words.say("print.phone")
        iconName: "qr"
        onClicked: actions.vm.takeOnPhone()
    }

    SecondaryButton {
        visible: actions.vm.stage === "phone"
        text: Words.say("print.phone_back")
        iconName: "back"
        onClicked: actions.vm.backToPaper()
    }

    NextButton {
        visible: actions.choosing && !actions.vm.canPrint && actions.vm.canTakeOnPhone
        text: Words.say("print.phone")
        iconName: "qr"
        onClicked: actions.vm.takeOnPhone()
    }

    NextButton {
        visible: actions.vm.stage === "printing" || (actions.choosing && actions.vm.canPrint)
        enabled: actions.vm.stage !== "printing"
        text: actions.vm.stage === "failed" ? Words.say("print.again") : actions.vm.stage === "printing" ? Words.say("print.printing_title") : Words.say("print.print")
        iconName: "printer"
        onClicked: actions.vm.printNow()
    }

    NextButton {
        visible: actions.vm.stage === "done" || actions.vm.stage === "phone"
        text: Words.say("print.finish")
        iconName: "check"
        onClicked: actions.vm.finish()
    }
}
