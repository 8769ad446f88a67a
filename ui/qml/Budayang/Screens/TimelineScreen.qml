pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 办到哪一步了: the stations on the left, the replies on the right; without the secret only the stations, and why.
ScreenFrame {
    id: root

    required property TimelineModel vm

    title: vm.state === "unknown" || vm.state === "failed" ? "" : Words.say("timeline.title")

    footer: RowLayout {
        spacing: Theme.gutter

        DangerButton {
            visible: root.vm.canWithdraw
            text: Words.say("receipt.withdraw")
            iconName: "undo"
            onClicked: root.vm.askWithdraw(true)
        }

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            enabled: !root.vm.asking
            text: Words.say(root.vm.state === "failed" ? "timeline.retry" : "timeline.refresh")
            iconName: "refresh"
            onClicked: root.vm.refresh()
        }

        NextButton {
            text: Words.say(root.vm.state === "unknown" ? "timeline.again" : root.vm.locked.length > 0 ? "timeline.type_secret" : "timeline.finish")
            iconName: root.vm.state === "unknown" || root.vm.locked.length > 0 ? "keyboard" : "check"
            onClicked: root.vm.state === "unknown" || root.vm.locked.length > 0 ? root.vm.typeSecret() : root.vm.finish()
        }
    }

    Busy {
        visible: root.vm.asking && !root.vm.known
        text: Words.say("timeline.asking")
    }

    EmptyState {
        visible: root.vm.state === "unknown" || root.vm.state === "failed"
        Layout.topMargin: Math.max(Theme.gutter, Math.round((root.viewHeight - implicitHeight) * 0.4))
        titleRole: "title"
        iconName: root.vm.state === "unknown" ? "search" : "wifi-off"
        title: Words.say(root.vm.state === "unknown" ? "timeline.unknown_title" : "timeline.failed_title")
        text: Words.say(root.vm.state === "unknown" ? "timeline.unknown_text" : "timeline.failed_text")

        Label {
            Layout.alignment: Qt.AlignHCenter
            visible: text.length > 0
            text: root.vm.number
            role: "card"
        }

        CallCard {
            label: Words.say("receipt.hotline")
            number: root.vm.hotline
        }
    }

    Notice {
        visible: root.vm.withdrawWords.length > 0
        tone: "info"
        text: root.vm.withdrawWords
    }

    TwoPane {
        visible: root.vm.known
        share: 0.55
        trailingShown: Theme.landscape

        leading: ColumnLayout {
            spacing: Theme.gutter

            TimelineHead {
                vm: root.vm
            }

            TimelineStations {
                visible: !Theme.landscape && !root.vm.answered
                vm: root.vm
            }

            TimelineReplies {
                vm: root.vm
            }

            TimelineStations {
                visible: !Theme.landscape && root.vm.answered
                vm: root.vm
            }
        }

        trailing: TimelineStations {
            vm: root.vm
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
}
