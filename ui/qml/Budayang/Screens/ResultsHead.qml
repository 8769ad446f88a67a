pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Over (in landscape: beside) a list: the words, how they may go on, what they might have meant, and ways to narrow.
ColumnLayout {
    id: head

    required property ResultsModel vm
    // While words are typed, how they may go on is nearer to the eye than ways to narrow.
    readonly property bool typing: vm.searching && Theme.typing

    signal jumped(int row)

    function rephrase(): void {
        field.begin();
    }

    spacing: Theme.gutter

    Label {
        Layout.fillWidth: true
        visible: Theme.landscape && !head.typing
        text: head.vm.title
        role: "title"
    }

    Field {
        id: field

        visible: head.vm.searching
        text: head.vm.query
        placeholder: Words.say("results.search_placeholder")
        iconName: "search"
        maximumLength: 60
        onTextEdited: value => head.vm.refine(value)
        onAccepted: field.finish()
    }

    SuggestionRows {
        Layout.fillWidth: true
        visible: head.typing && count > 0
        words: head.vm.suggestions
        most: Theme.elder && Theme.landscape ? 1 : Theme.elder || Theme.landscape ? 2 : 4
        onTaken: words => {
            head.vm.take(words);
            field.finish();
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: head.vm.lead
    }

    DidYouMean {
        words: head.vm.didYouMean
        onTaken: words => {
            head.vm.take(words);
            field.finish();
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0 && !head.typing
        text: head.vm.countText
        tone: "soft"
    }

    EmptyState {
        visible: head.vm.nothing && Theme.landscape && !head.typing
        iconName: "search"
        pictured: !Theme.elder
        title: head.vm.nothingText
        text: Words.say("results.nothing_line")
    }

    Tile {
        Layout.fillWidth: true
        visible: head.vm.canMatch && !head.typing
        tone: "accent"
        iconName: "policy"
        title: Words.say("match.find")
        line: Words.say("match.find_line")
        onClicked: head.vm.findPolicies()
    }

    Repeater {
        model: head.vm.stations

        StationCard {
            required name
            required address
            required hours
            required phone
            required route
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall
        visible: filters.count > 0 && !head.typing

        Repeater {
            id: filters

            model: head.vm.filters

            FilterChip {
                required property string key
                required property string label
                required chosen

                text: label
                onClicked: head.vm.narrow(key)
            }
        }
    }

    LetterRail {
        visible: count > 0 && !Theme.elder
        model: head.vm.letters
        onJumped: row => head.jumped(row)
    }
}
