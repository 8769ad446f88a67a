pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 提诉求: the words first; after consent, the contact. One button, bottom right.
ScreenFrame {
    id: root

    required property AppealModel vm

    title: Words.say(vm.editing ? "appeal.title_edit" : vm.contact ? "appeal.title_contact" : "appeal.title")
    subtitle: Theme.landscape ? "" : Words.say(vm.contact ? "appeal.intro_contact" : "appeal.intro")

    footer: RowLayout {
        spacing: Theme.gutter

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        NextButton {
            text: Words.say(root.vm.editing ? "appeal.keep" : root.vm.contact ? "appeal.to_review" : "appeal.onward")
            iconName: root.vm.editing ? "check" : "arrow-right"
            onClicked: root.vm.proceed()
        }
    }

    StepBar {
        visible: !root.vm.editing && (root.vm.contact || !Theme.landscape) && !Theme.narrow
        step: root.vm.step
        total: root.vm.steps
        text: Words.fill("appeal.step", {
            "step": root.vm.step,
            "steps": root.vm.steps
        })
    }

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.vm.contact ? contactStep : wordsStep
    }

    Component {
        id: wordsStep

        AppealWords {
            vm: root.vm
        }
    }

    Component {
        id: contactStep

        AppealContact {
            vm: root.vm
        }
    }
}
