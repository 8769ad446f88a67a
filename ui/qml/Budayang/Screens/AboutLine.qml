import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// One known thing with a way to leave it out.
RowLayout {
    id: line

    property string text: ""
    property string note: ""
    property string dropText: ""
    property string iconName: ""

    signal dropped

    Layout.fillWidth: true
    spacing: Theme.gutter

    Icon {
        Layout.alignment: Qt.AlignTop
        name: line.iconName
        color: Theme.accent
        size: Theme.iconSmall
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: line.text
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: line.note
            role: "small"
            tone: "warn"
        }
    }

    Chip {
        text: line.dropText
        onClicked: line.dropped()
    }
}
