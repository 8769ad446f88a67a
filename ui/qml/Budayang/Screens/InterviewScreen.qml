pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One question a screen. Choosing selects, “下一步” goes on; at the end all answers can be looked over and changed.
ScreenFrame {
    id: screen

    required property InterviewModel vm

    title: !vm.known || Theme.landscape ? "" : vm.finished ? Words.say("interview.summary_title") : vm.title
    subtitle: vm.finished && !Theme.landscape ? Words.say("interview.summary_line") : ""
    part: vm.finished ? "" : vm.ask
    spoken: vm.finished ? Words.say("interview.summary_title") + "。" + Words.say("interview.summary_line") : vm.stepText + "。" + vm.ask
    footer: RowLayout {
        visible: screen.vm.known
        spacing: Theme.gutter

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            visible: screen.vm.canGoBack
            text: Words.say("interview.previous")
            iconName: "back"
            onClicked: screen.vm.previous()
        }

        NextButton {
            enabled: screen.vm.canProceed
            text: screen.vm.finished ? Words.say("interview.finish") : Words.say("interview.next")
            iconName: "arrow-right"
            onClicked: screen.vm.proceed()
        }
    }

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known && !screen.vm.finished
        share: 0.42
        pinned: ColumnLayout {
            spacing: Theme.gutter

            StepBar {
                step: screen.vm.step
                total: screen.vm.total
                text: screen.vm.stepText
            }

            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gutter
                text: screen.vm.ask
                role: "question"
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: screen.vm.why
                tone: "soft"
            }

            Label {
                Layout.fillWidth: true
                visible: !Theme.elder
                text: Words.say("interview.pick_one")
                role: "small"
                tone: "hint"
            }
        }

        Repeater {
            id: options

            model: screen.vm.options

            ChoiceCard {
                required property string value
                required property string label
                required note
                required selected

                Layout.fillWidth: true
                // Equally tall, with a note or without, so that none looks like the one to take.
                Layout.minimumHeight: !Theme.elder && options.count <= (Theme.landscape ? 3 : 6) ? Theme.choiceHeight : 0
                title: label
                onClicked: screen.vm.choose(value)
            }
        }
    }

    PinnedPane {
        frame: screen
        title: Words.say("interview.summary_title")
        visible: screen.vm.finished
        pinned: ColumnLayout {
            Label {
                Layout.fillWidth: true
                visible: Theme.landscape
                text: Words.say("interview.summary_line")
                tone: "soft"
            }
        }

        Repeater {
            model: screen.vm.answers

            AnswerLine {
                required property string question
                required ask
                required answer

                onChanging: screen.vm.change(question)
            }
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "question"
        title: Words.say("interview.unknown_title")
        text: Words.say("interview.unknown")

        PrimaryButton {
            text: Words.say("interview.unknown_all")
            iconName: "all"
            onClicked: screen.vm.leaveForAll()
        }
    }
}
