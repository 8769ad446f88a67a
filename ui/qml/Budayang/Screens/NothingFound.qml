pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Nothing fits: a picture, a sentence, the ways on side by side, a number to call, and what people come for most.
Column {
    id: nothing

    required property ResultsModel vm

    signal rephrase
    signal helpAsked

    topPadding: Theme.landscape ? 0 : Theme.elder ? Theme.gutter : Theme.margin
    spacing: Theme.gutter

    EmptyState {
        width: parent.width
        visible: !Theme.landscape && !Theme.typing
        iconName: "search"
        title: nothing.vm.nothingText
        text: Words.say("results.nothing_line")
    }

    GridLayout {
        width: parent.width
        columns: Theme.elder ? 1 : 2
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gutter
        uniformCellWidths: true

        WayOut {
            visible: nothing.vm.searching
            iconName: "edit"
            title: Words.say("results.rephrase")
            line: Theme.elder ? "" : Words.say("results.rephrase_line")
            onClicked: nothing.rephrase()
        }

        WayOut {
            visible: !nothing.vm.searching
            iconName: "all"
            title: Words.say("results.show_all")
            onClicked: nothing.vm.showAll()
        }

        WayOut {
            iconName: "help"
            title: Words.say("results.help")
            line: Theme.elder ? "" : Words.say("results.help_line")
            onClicked: nothing.helpAsked()
        }

        WayOut {
            visible: nothing.vm.canAskWho
            iconName: "shield"
            title: Words.say("results.ask_who")
            line: Theme.elder ? "" : Words.say("results.ask_who_line")
            onClicked: nothing.vm.askWho()
        }

        WayOut {
            iconName: "appeal"
            title: Words.say("results.appeal")
            line: Theme.elder ? "" : Words.say("results.appeal_line")
            onClicked: nothing.vm.appeal()
        }
    }

    CallCard {
        width: parent.width
        label: Words.say("results.call")
        number: nothing.vm.hotline
    }

    Label {
        width: parent.width
        visible: common.count > 0 && !Theme.elder
        topPadding: Theme.gapSmall
        text: Words.say("results.common")
        role: "head"
    }

    Flow {
        width: parent.width
        spacing: Theme.gapSmall
        visible: !Theme.elder

        Repeater {
            id: common

            model: nothing.vm.common

            Chip {
                required property string key
                required property string opens
                required property string title

                text: title
                onClicked: nothing.vm.choose(opens, key)
            }
        }
    }
}
