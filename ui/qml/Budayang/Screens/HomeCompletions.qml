import QtQuick
import Budayang.Theme
import Budayang.Models

// While words are typed at home: how they may go on, over the keyboard. Read and built with the first letter, not before.
Loader {
    id: place

    required property HomeModel vm
    property bool writing: false

    active: writing && Theme.typing && vm.completions.length > 0
    visible: active
    onActiveChanged: {
        if (active && source.toString().length === 0)
            setSource("HomeCompletionRows.qml", {
                vm: place.vm
            });
    }
}
