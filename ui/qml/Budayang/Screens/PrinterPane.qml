import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// How the printer is or what it is doing, the size of the letters, and whom to call when it needs somebody.
ColumnLayout {
    id: pane

    required property PrintModel vm
    readonly property bool printing: vm.stage === "printing"
    readonly property bool needsHelp: !printing && vm.printerTone === "danger"

    spacing: Theme.gutter

    Label {
        Layout.fillWidth: true
        visible: Theme.landscape
        text: pane.vm.title
        role: "title"
    }

    Label {
        Layout.fillWidth: true
        visible: Theme.landscape && !Theme.elder && !Theme.large
        text: pane.vm.paperTitle
        tone: "soft"
    }

    Notice {
        tone: pane.printing ? "info" : pane.vm.printerTone
        iconName: pane.printing || pane.vm.printerTone === "good" ? "printer" : "warn"
        title: pane.printing ? Words.say("print.printing_title") : pane.vm.printerTitle
        text: pane.printing ? Words.say("print.printing") : pane.vm.printerText
    }

    TickRow {
        Layout.fillWidth: true
        visible: !Theme.elder && !(Theme.landscape && pane.needsHelp)
        enabled: !pane.printing
        title: Words.say("print.large")
        detail: Theme.landscape && !Theme.elder ? Words.say("print.large_line") : ""
        ticked: pane.vm.large
        onWanted: wanted => pane.vm.setLarge(wanted)
    }

    CallCard {
        visible: !Theme.elder && pane.needsHelp
        label: Words.say("print.call")
        number: pane.vm.hotline
    }
}
