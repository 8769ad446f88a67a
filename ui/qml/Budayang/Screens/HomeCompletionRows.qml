import QtQuick
import Budayang.Models
import Budayang.Theme

// The ways in which the words at home may go on; one tap asks.
SuggestionRows {
    id: rows

    required property HomeModel vm

    words: vm.completions
    most: Theme.landscape ? 4 : 5
    onTaken: words => rows.vm.ask(words)
}
