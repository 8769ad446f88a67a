pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What helps along the path of an event, by the side that gives it; where it is done; its other affairs; its sources.
ColumnLayout {
    id: sides

    required property SceneModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter

    ScenePath {
        title: Words.say("scene.government")
        iconName: "policy"
        model: sides.vm.government
        numbered: false
        folded: 3
        onChosen: item => sides.vm.choose(item)
    }

    ScenePath {
        title: Words.say("scene.market")
        iconName: "building"
        model: sides.vm.market
        numbered: false
        folded: 3
        onChosen: item => sides.vm.choose(item)
    }

    ScenePath {
        title: Words.say("scene.society")
        iconName: "people"
        model: sides.vm.society
        numbered: false
        folded: 3
        onChosen: item => sides.vm.choose(item)
    }

    PlaceSection {
        model: sides.vm.places
        onOpened: place => sides.vm.showPlace(place)
    }

    FoldSection {
        title: Words.say("scene.online")
        iconName: "globe"
        total: sides.vm.online.length > 0 ? 1 : 0

        Label {
            Layout.fillWidth: true
            text: sides.vm.online
        }
    }

    LineSection {
        title: Words.say("scene.reforms")
        iconName: "star"
        mark: "check"
        model: sides.vm.reforms
    }

    Label {
        Layout.fillWidth: true
        visible: rows.count > 0
        text: Words.say("scene.items")
        role: "head"
    }

    Repeater {
        id: rows

        model: sides.vm.rows

        ResultCard {
            required property string key
            required iconName
            required title
            required official
            required line
            required tags

            Layout.fillWidth: true
            onClicked: sides.vm.choose(key)
        }
    }

    SourceLine {
        documents: sides.vm.sourceText
    }
}
