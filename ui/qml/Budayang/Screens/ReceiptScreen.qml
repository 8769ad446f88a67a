pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 已存好: number, day, hotline and the code, always on the screen; paper is one press away. No way back into the form.
ScreenFrame {
    id: root

    required property ReceiptModel vm

    footer: RowLayout {
        spacing: Theme.gutter
        uniformCellSizes: true

        SecondaryButton {
            Layout.fillWidth: true
            text: Words.say(root.vm.known ? "receipt.finish" : "receipt.go_home")
            onClicked: root.vm.known ? root.vm.askEnd(true) : root.vm.goHome()
        }

        PrimaryButton {
            Layout.fillWidth: true
            visible: root.vm.known && !root.vm.withdrawn
            text: Words.say("receipt.print")
            iconName: "printer"
            onClicked: root.vm.printReceipt()
        }
    }

    EmptyState {
        visible: !root.vm.known
        iconName: "receipt"
        title: Words.say("receipt.none_title")
        text: Words.say("receipt.none_text")
    }

    ReceiptHead {
        visible: root.vm.known
        withdrawn: root.vm.withdrawn
    }

    ReceiptPaper {
        visible: root.vm.known
        vm: root.vm
    }

    Notice {
        visible: root.vm.withdrawWords.length > 0
        tone: root.vm.withdrawn ? "good" : "warn"
        text: root.vm.withdrawWords
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.vm.known && (root.vm.canWithdraw || root.vm.withdrawing)
        spacing: Theme.gutter

        Label {
            Layout.fillWidth: true
            text: root.vm.withdrawing ? Words.say("receipt.withdraw_busy") : root.vm.withdrawLeft
            tone: "soft"
        }

        DangerButton {
            enabled: root.vm.canWithdraw
            text: Words.say("receipt.withdraw")
            iconName: "undo"
            onClicked: root.vm.askWithdraw(true)
        }
    }

    AskSheet {
        parent: root
        anchors.fill: parent
        visible: root.vm.askingWithdraw
        taking: true
        iconName: "undo"
        question: Words.say("receipt.withdraw_question")
        text: Words.say("receipt.withdraw_consequence")
        yesText: Words.say("receipt.withdraw_yes")
        noText: Words.say("receipt.withdraw_no")
        onYes: root.vm.withdraw()
        onNo: root.vm.askWithdraw(false)
    }

    AskSheet {
        parent: root
        anchors.fill: parent
        visible: root.vm.askingEnd
        iconName: "receipt"
        question: Words.say("receipt.end_question")
        text: Words.say("receipt.end_text")
        yesText: Words.say("receipt.end_yes")
        noText: Words.say("receipt.end_no")
        onYes: root.vm.finish()
        onNo: root.vm.askEnd(false)
    }
}
