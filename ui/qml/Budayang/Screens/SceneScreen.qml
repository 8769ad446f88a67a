pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One event as a path: its basic affairs in order, then everything that helps along the way.
ScreenFrame {
    id: screen

    required property SceneModel vm

    title: vm.known && !Theme.landscape ? vm.title : ""
    spoken: vm.known ? vm.title + "。" + vm.summary : Words.say("item.unknown")

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known
        pinned: ColumnLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: screen.vm.summary
                tone: "soft"
            }

            ScenePath {
                vm: screen.vm
            }
        }

        Label {
            Layout.fillWidth: true
            visible: rows.count > 0
            text: Words.say("scene.items")
            role: "head"
        }

        Repeater {
            id: rows

            model: screen.vm.rows

            ResultCard {
                required property string key
                required iconName
                required title
                required official
                required line
                required tags

                Layout.fillWidth: true
                onClicked: screen.vm.choose(key)
            }
        }

        Label {
            Layout.fillWidth: true
            visible: !Theme.elder
            text: Words.fill("item.source_of", {
                sources: screen.vm.sourceText
            })
            role: "small"
            tone: "hint"
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
