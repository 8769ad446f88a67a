pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Theme
import Budayang.Models

// While words are typed at home: how they may go on, over the keyboard. Built with the first letter, not before.
Loader {
    id: place

    required property HomeModel vm
    property bool writing: false

    active: writing && Theme.keyboardHeight > 0 && vm.completions.length > 0
    visible: active
    sourceComponent: SuggestionRows {
        words: place.vm.completions
        most: Theme.landscape ? 4 : 5
        onTaken: words => place.vm.ask(words)
    }
}
