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

    footer: PaperFooter {
        paper: root.vm.paper

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            visible: root.vm.known && !root.vm.withdrawn
            text: Words.say("receipt.finish")
            onClicked: root.vm.askEnd(true)
        }

        NextButton {
            visible: root.vm.known && !root.vm.withdrawn
            text: Words.say("receipt.print")
            iconName: "printer"
            onClicked: root.vm.printReceipt()
        }

        NextButton {
            visible: !root.vm.known || root.vm.withdrawn
            text: Words.say(root.vm.known ? "receipt.finish" : "receipt.go_home")
            iconName: root.vm.known ? "check" : "home"
            onClicked: root.vm.known ? root.vm.finish() : root.vm.goHome()
        }
    }

    EmptyState {
        visible: !root.vm.known
        Layout.topMargin: Math.max(Theme.gutter, Math.round((root.viewHeight - implicitHeight) * 0.4))
        titleRole: "title"
        iconName: "receipt"
        title: Words.say("receipt.none_title")
        text: Words.say("receipt.none_text")
    }

    TwoPane {
        visible: root.vm.known
        share: 0.42

        leading: ColumnLayout {
            spacing: Theme.gutter

            ReceiptHead {
                withdrawn: root.vm.withdrawn
            }

            PromiseCard {
                visible: Theme.landscape && !root.vm.withdrawn
                soft: true
                promise: root.vm.promise
                latest: Theme.elder ? "" : root.vm.latest
            }

            WithdrawRow {
                visible: Theme.landscape && (root.vm.canWithdraw || root.vm.withdrawing)
                vm: root.vm
            }
        }

        trailing: ReceiptPaper {
            vm: root.vm
        }
    }

    Notice {
        visible: root.vm.withdrawWords.length > 0
        tone: root.vm.withdrawn ? "good" : "warn"
        text: root.vm.withdrawWords
    }

    WithdrawRow {
        visible: root.vm.known && !Theme.landscape && (root.vm.canWithdraw || root.vm.withdrawing)
        vm: root.vm
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
