import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What to bring, to be ticked off: what is needed, what depends on open questions, what may stay at home.
ColumnLayout {
    id: rows

    required property ChecklistModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter
    visible: !vm.advisory

    TickGroup {
        title: Words.say("checklist.required")
        rows: rows.vm.required
        onTicked: (id, wanted) => rows.vm.tick(id, wanted)
    }

    TickGroup {
        title: Words.say("checklist.maybe")
        rows: rows.vm.maybe
        onTicked: (id, wanted) => rows.vm.tick(id, wanted)
    }

    TickGroup {
        title: Words.say("checklist.optional")
        rows: rows.vm.optional
        onTicked: (id, wanted) => rows.vm.tick(id, wanted)
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: rows.vm.legend
        role: "small"
        tone: "soft"
    }
}
