pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What most people need of a guide: papers, places, phones; the rest behind one large “更多”, never a wall of text.
ColumnLayout {
    id: details

    required property ItemModel vm
    property bool whole: false

    Layout.fillWidth: true
    spacing: Theme.gutter

    Trace {
        name: "whole"
        keep: () => details.whole || undefined
        onFound: details.whole = true
    }

    MaterialSection {
        id: materials

        model: details.vm.materials
        note: details.vm.asks && !Theme.elder ? Words.say("item.materials_line") : ""
    }

    // Without papers the steps are what one needs first.
    StepSection {
        model: details.vm.steps
        visible: total > 0 && materials.total === 0
    }

    PlaceSection {
        model: details.vm.places
        onOpened: place => details.vm.showPlace(place)
    }

    PhoneSection {
        model: details.vm.phones
    }

    NotGiven {
        names: details.vm.notGiven
    }

    SecondaryButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: details.whole ? Words.say("item.more_none") : Words.say("item.more")
        iconName: details.whole ? "arrow-up" : "arrow-down"
        onClicked: details.whole = !details.whole
    }

    Loader {
        Layout.fillWidth: true
        active: details.whole
        visible: active
        sourceComponent: ItemMore {
            vm: details.vm
            steps: materials.total > 0
        }
    }
}
