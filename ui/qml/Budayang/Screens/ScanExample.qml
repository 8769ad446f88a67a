import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One kind of code that the reader knows.
Card {
    id: example

    property string iconName: ""
    property string title: ""
    property string line: ""

    Layout.fillHeight: true
    padding: Theme.landscape ? Theme.gutter : Theme.pad

    // The words of all begin at the same height.
    GridLayout {
        columns: Theme.landscape || Theme.elder ? 2 : 1
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gapSmall
        Layout.alignment: Qt.AlignTop

        Icon {
            name: example.iconName
            color: Theme.accent
            size: Theme.iconSize
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: example.title
                strong: true
            }

            Label {
                Layout.fillWidth: true
                visible: !Theme.elder && !(Theme.landscape && Theme.large)
                text: example.line
                role: "small"
                tone: "soft"
            }
        }
    }
}
