import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What to bring, to be ticked off: what is needed, what depends on open questions, what may stay at home.
ColumnLayout {
    id: page

    required property ChecklistModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter
    visible: !vm.advisory

    TickGroup {
        title: Words.say("checklist.required")
        rows: page.vm.required
        onTicked: (key, wanted) => page.vm.tick(key, wanted)
    }

    TickGroup {
        title: Words.say("checklist.maybe")
        rows: page.vm.maybe
        onTicked: (key, wanted) => page.vm.tick(key, wanted)
    }

    TickGroup {
        title: Words.say("checklist.optional")
        rows: page.vm.optional
        onTicked: (key, wanted) => page.vm.tick(key, wanted)
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: page.vm.legend
        role: "small"
        tone: "soft"
    }
}
