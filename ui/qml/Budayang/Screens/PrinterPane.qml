import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// How the printer is, and what the visitor may choose: what is on it, the paper, larger letters, how many.
ColumnLayout {
    id: pane

    required property PrintModel vm

    // No room for one row more: whoever turns to 长辈版 here has the whole guide again.
    readonly property bool tight: Theme.elder && Theme.landscape

    onTightChanged: {
        if (tight)
            vm.setOnlyMissing(false);
    }

    spacing: Theme.gutter

    Label {
        Layout.fillWidth: true
        visible: Theme.landscape
        text: pane.vm.title
        role: "title"
    }

    Notice {
        visible: title.length > 0
        tone: pane.vm.printerTone
        iconName: pane.vm.printerIcon
        title: pane.vm.printerTitle
        text: (Theme.landscape || Theme.elder) && pane.vm.printerTone === "good" ? "" : pane.vm.printerText
    }

    PaperContent {
        visible: pane.vm.offersMissing && !pane.tight
        vm: pane.vm
    }

    PaperChoice {
        visible: pane.vm.twoPapers
        vm: pane.vm
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !Theme.elder && !(Theme.large && Theme.landscape)
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gutter
        uniformCellWidths: true

        TickRow {
            Layout.fillWidth: true
            padding: Theme.gutter
            title: Words.say("print.large")
            ticked: pane.vm.large
            onWanted: wanted => pane.vm.setLarge(wanted)
        }

        PrintCopies {
            Layout.fillHeight: true
            visible: !pane.vm.isReceipt
            vm: pane.vm
        }
    }
}
