pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What was found: refine the words in place, narrow a list, open one; and the ways out when nothing was found.
ScreenFrame {
    id: screen

    required property ResultsModel vm

    title: Theme.landscape ? "" : vm.title
    spoken: vm.nothing ? vm.nothingText : vm.title + "。" + vm.countText

    PinnedPane {
        frame: screen
        title: screen.vm.title
        share: 0.38
        pinned: ColumnLayout {
            spacing: Theme.gutter

            Field {
                id: field

                visible: screen.vm.searching
                text: screen.vm.query
                placeholder: Words.say("results.search_placeholder")
                iconName: "search"
                maximumLength: 60
                onTextEdited: value => screen.vm.refine(value)
                onAccepted: field.finish()
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: screen.vm.countText
                tone: "soft"
            }

            EmptyState {
                visible: screen.vm.nothing && Theme.landscape
                iconName: "search"
                title: screen.vm.nothingText
                text: Words.say("results.nothing_line")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gapSmall
                visible: filters.count > 0

                Repeater {
                    id: filters

                    model: screen.vm.filters

                    FilterChip {
                        required property string key
                        required property string label
                        required chosen

                        text: label
                        onClicked: screen.vm.narrow(key)
                    }
                }
            }
        }

        Repeater {
            model: screen.vm.rows

            ResultCard {
                required property string key
                required iconName
                required title
                required official
                required line
                required tags
                required matched

                Layout.fillWidth: true
                onClicked: screen.vm.choose(key)
            }
        }

        SecondaryButton {
            Layout.fillWidth: true
            visible: screen.vm.moreCount > 0
            text: Words.fill("results.more", {
                count: screen.vm.moreCount
            })
            iconName: "chevron-down"
            onClicked: screen.vm.more()
        }

        NothingFound {
            visible: screen.vm.nothing
            vm: screen.vm
            onRephrase: field.begin()
        }
    }
}
