import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// From the checklist: the whole guide, or only what is still missing.
RowLayout {
    id: choice

    required property PrintModel vm

    // Where letters are large the preview needs the room more than these lines do.
    readonly property bool brief: Theme.landscape || Theme.elder || Theme.large

    Layout.fillWidth: true
    spacing: Theme.gutter
    uniformCellSizes: true

    ChoiceCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: Theme.gutter
        title: Words.say("print.content_whole")
        note: choice.brief ? "" : Words.say("print.content_whole_line")
        selected: !choice.vm.onlyMissing
        onClicked: choice.vm.setOnlyMissing(false)
    }

    ChoiceCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: Theme.gutter
        title: Words.say("print.content_missing")
        note: choice.brief ? "" : Words.say("print.content_missing_line")
        selected: choice.vm.onlyMissing
        onClicked: choice.vm.setOnlyMissing(true)
    }
}
