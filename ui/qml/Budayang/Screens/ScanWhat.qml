import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Which codes may be held up, side by side.
ColumnLayout {
    id: what

    Layout.fillWidth: true
    spacing: Theme.landscape ? Theme.gapSmall : Theme.gutter

    Label {
        Layout.fillWidth: true
        text: Words.say("scan.what")
        role: "head"
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.landscape || Theme.elder ? 1 : 3
        columnSpacing: Theme.gutter
        rowSpacing: Theme.landscape ? Theme.gapSmall : Theme.gutter
        uniformCellWidths: true

        ScanExample {
            iconName: "building"
            title: Words.say("scan.what_licence")
            line: Words.say("scan.what_licence_line")
        }

        ScanExample {
            iconName: "qr"
            title: Words.say("scan.what_code")
            line: Words.say("scan.what_code_line")
        }

        ScanExample {
            iconName: "receipt"
            title: Words.say("scan.what_receipt")
            line: Words.say("scan.what_receipt_line")
        }
    }
}
