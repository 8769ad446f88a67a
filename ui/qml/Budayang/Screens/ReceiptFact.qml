import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// A small icon, a name and a value that matters.
RowLayout {
    id: fact

    property string iconName: ""
    property string name: ""
    property string value: ""

    Layout.fillWidth: true
    spacing: Theme.gapSmall

    Icon {
        Layout.alignment: Qt.AlignTop
        name: fact.iconName
        color: Theme.accent
        size: Theme.iconSmall
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: fact.name
            role: "small"
            tone: "soft"
        }

        Label {
            Layout.fillWidth: true
            text: fact.value
            strong: true
        }
    }
}
