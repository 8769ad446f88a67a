pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One event as a path: its basic affairs in order, then what government, market and society add along the way.
ScreenFrame {
    id: screen

    required property SceneModel vm

    title: vm.known && !Theme.landscape ? vm.title : ""
    spoken: vm.known ? vm.title + "。" + vm.summary : Words.say("item.unknown")
    footer: PaperFooter {
        visible: screen.vm.known
        paper: screen.vm.paper

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            visible: !Theme.elder
            text: Words.say("item.appeal")
            iconName: "appeal"
            onClicked: screen.vm.appeal()
        }

        NextButton {
            text: Words.say("scene.print")
            iconName: "printer"
            onClicked: screen.vm.showPrint()
        }
    }

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known
        pinned: ColumnLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: screen.vm.official.length > 0 && !Theme.elder
                text: Words.fill("item.official", {
                    name: screen.vm.official
                })
                role: "small"
                tone: "hint"
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: screen.vm.summary
                tone: "soft"
            }

            Notice {
                visible: screen.vm.gap.length > 0
                tone: "warn"
                title: Words.say("scene.gap_title")
                text: screen.vm.gap
            }

            LineSection {
                title: Words.say("scene.needs")
                iconName: "question"
                model: screen.vm.needs
                visible: total > 0 && !Theme.elder && Theme.landscape
            }
        }

        ScenePath {
            title: Words.say("scene.path")
            iconName: "handle"
            model: screen.vm.steps
            onChosen: item => screen.vm.choose(item)
        }

        SceneSides {
            vm: screen.vm
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "search"
        title: Words.say("item.unknown_title")
        text: Words.say("item.unknown")

        SecondaryButton {
            text: Words.say("item.unknown_appeal")
            iconName: "appeal"
            onClicked: screen.vm.appeal()
        }

        PrimaryButton {
            text: Words.say("scene.all")
            iconName: "all"
            onClicked: screen.vm.showAll()
        }
    }
}
