import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// How many copies: fewer, the number, more. The ends are what one visit may have.
Card {
    id: row

    required property PrintModel vm

    padding: Theme.gutter
    implicitHeight: Math.max(Theme.rowHeight, content.implicitHeight + padding)

    RowLayout {
        id: content

        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gapSmall

        Label {
            Layout.fillWidth: true
            text: Theme.landscape ? "" : Words.say("print.copies")
            role: "card"
        }

        PrintStep {
            iconName: "minus"
            text: Words.say("print.copies_fewer")
            enabled: row.vm.copies > 1
            onClicked: row.vm.setCopies(row.vm.copies - 1)
        }

        Label {
            Layout.minimumWidth: Theme.touch * 1.4
            text: Words.fill("print.copies_count", {
                "count": row.vm.copies
            })
            role: "card"
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }

        PrintStep {
            iconName: "plus"
            text: Words.say("print.copies_more")
            enabled: row.vm.copies < row.vm.mostCopies
            onClicked: row.vm.setCopies(row.vm.copies + 1)
        }
    }
}
