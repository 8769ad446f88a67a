pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What was found: refine the words in place, narrow a list, jump to a letter, open a row; and the ways out when nothing was.
ScreenFrame {
    id: screen

    required property ResultsModel vm

    signal helpAsked

    title: Theme.landscape || (vm.searching && Theme.typing) ? "" : vm.title
    spoken: vm.nothing ? vm.nothingText : vm.title + "。" + vm.countText
    fills: true

    Trace {
        name: "narrowed"
        keep: () => screen.vm.narrowed || undefined
        onFound: part => screen.vm.narrow(part)
    }

    GridLayout {
        id: panes

        // Reckoned from the stage, not from the layout, which follows what is shown.
        readonly property real spare: Theme.contentHeight - Theme.pad - Theme.gapSmall - head.implicitHeight
        readonly property bool turnsLeft: Theme.landscape && spare >= turning.implicitHeight + Theme.gutter
        readonly property real leftWidth: Math.floor((width - columnSpacing) * 0.36)

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.gapSmall
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gutter

        ColumnLayout {
            Layout.fillWidth: !Theme.landscape
            Layout.fillHeight: Theme.landscape
            Layout.preferredWidth: Theme.landscape ? panes.leftWidth : -1
            spacing: Theme.gutter

            ResultsHead {
                id: head

                Layout.fillWidth: true
                vm: screen.vm
                onJumped: row => list.jump(row)
            }

            Item {
                Layout.fillHeight: true
                visible: Theme.landscape
            }

            // Where the left has room: whom to ask when the list does not help.
            WayOut {
                Layout.fillHeight: false
                visible: Theme.landscape && !Theme.typing && !screen.vm.nothing && panes.spare >= implicitHeight + turning.implicitHeight + Theme.gutter * 3
                iconName: "help"
                title: Words.say("results.help")
                line: Words.say("results.help_line")
                onClicked: screen.helpAsked()
            }

            ScrollArrows {
                id: turning

                visible: panes.turnsLeft && list.long && !Theme.typing
                atTop: list.atTop
                atEnd: list.atEnd
                onTurned: direction => list.turn(direction)
            }
        }

        ListPane {
            id: list

            arrowsElsewhere: panes.turnsLeft
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.landscape ? panes.width - panes.columnSpacing - panes.leftWidth : -1
            model: screen.vm.rows
            footer: screen.vm.nothing ? waysOut : null
            delegate: ResultCard {
                required property string key
                required property string opens
                required iconName
                required title
                required official
                required line
                required tags
                required matched

                width: ListView.view.width
                onClicked: screen.vm.choose(opens, key)
            }
        }
    }

    Component {
        id: waysOut

        NothingFound {
            width: ListView.view.width
            vm: screen.vm
            onRephrase: head.rephrase()
            onHelpAsked: screen.helpAsked()
        }
    }
}
