pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 交之前，再看一遍: everything that will be sent, by when an answer comes, and the one submit.
ScreenFrame {
    id: root

    required property ReviewModel vm

    title: Words.say("review.title")
    subtitle: Theme.landscape ? "" : Words.say("review.subtitle")

    footer: RowLayout {
        spacing: Theme.gutter

        Busy {
            visible: root.vm.sending
            text: Words.say("review.sending")
        }

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        NextButton {
            enabled: !root.vm.sending
            text: Words.say(root.vm.failed ? "review.retry" : "review.submit")
            iconName: root.vm.failed ? "refresh" : "check"
            onClicked: root.vm.submit()
        }
    }

    StepBar {
        visible: !Theme.landscape
        step: 4
        total: 4
        text: Words.fill("appeal.step", {
            "step": 4,
            "steps": 4
        })
    }

    Notice {
        visible: root.vm.failed
        tone: "danger"
        title: root.vm.failureTitle
        text: root.vm.failureText
    }

    PromiseCard {
        visible: !Theme.landscape
        soft: true
        promise: root.vm.promise
        latest: root.vm.latest
    }

    TwoPane {
        share: 0.55

        leading: Card {
            spacing: Theme.gapSmall

            Repeater {
                model: root.vm.rows

                ReviewLine {
                    enabled: !root.vm.sending
                    peeking: root.vm.peeking
                    onEditing: where => root.vm.edit(where)
                    onPeek: root.vm.peek()
                }
            }
        }

        trailingShown: Theme.landscape
        trailing: PromiseCard {
            title: Words.say("review.promise_title")
            promise: root.vm.promise
            latest: root.vm.latest
            note: Theme.elder ? "" : Words.say("review.counted")
            remark: Words.say("review.not_acceptance")
        }
    }

    Label {
        Layout.fillWidth: true
        visible: !Theme.landscape
        text: Words.say("review.not_acceptance")
        role: "small"
        tone: "soft"
    }
}
