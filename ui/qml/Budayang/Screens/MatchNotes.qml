import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Under the list: that nothing was added up, how the order came about, how many policies are not for this enterprise.
Item {
    id: notes

    required property MatchModel vm
    property bool open: false

    implicitHeight: column.implicitHeight + Theme.gutter * 2

    Trace {
        name: "notes"
        keep: () => notes.open || undefined
        onFound: notes.open = true
    }

    ColumnLayout {
        id: column

        y: Theme.gutter
        width: parent.width
        spacing: Theme.gapSmall

        Notice {
            visible: !notes.vm.empty
            text: Words.say("match.overlap_note")
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: notes.vm.leftOutText
            tone: "soft"
        }

        Chip {
            visible: !notes.open && !notes.vm.empty && !Theme.elder
            text: Words.say("match.notes")
            onClicked: notes.open = true
        }

        Label {
            Layout.fillWidth: true
            visible: notes.open
            text: Words.say("match.estimate_note") + Words.say("match.order_note")
            tone: "soft"
        }
    }
}
