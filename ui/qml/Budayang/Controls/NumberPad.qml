pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Models

// Ten big digits, one to take back, one to go on. Used for PINs, receipt numbers and telephones.
GridLayout {
    id: pad

    property string doneText: Words.say("shell.done")
    property bool doneEnabled: true
    property int keyHeight: Theme.buttonHeight

    signal digit(string value)
    signal erase
    signal done

    columns: 3
    uniformCellWidths: true
    columnSpacing: Theme.gutter
    rowSpacing: Theme.gutter

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        NumberKey {
            required property string modelData

            text: modelData
            keyHeight: pad.keyHeight
            onClicked: pad.digit(modelData)
        }
    }

    NumberKey {
        text: Words.say("shell.erase")
        iconName: "erase"
        keyHeight: pad.keyHeight
        onClicked: pad.erase()
    }

    NumberKey {
        text: "0"
        keyHeight: pad.keyHeight
        onClicked: pad.digit("0")
    }

    PrimaryButton {
        Layout.fillWidth: true
        implicitHeight: pad.keyHeight
        text: pad.doneText
        enabled: pad.doneEnabled
        onClicked: pad.done()
    }
}
