pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Models
import Budayang.Theme

// The basic affairs of an event, one below the other and joined by a line; those with a page of their own open it.
FoldSection {
    id: path

    required property SceneModel vm

    title: Words.say("scene.path")
    iconName: "handle"
    total: steps.count
    folded: Theme.elder ? 3 : 6

    Repeater {
        id: steps

        model: path.vm.steps

        ScenePathStep {
            required property int index
            required property string key
            required number
            required title

            visible: index < path.limit
            last: index === path.limit - 1
            opens: key.length > 0
            onChosen: path.vm.choose(key)
        }
    }
}
