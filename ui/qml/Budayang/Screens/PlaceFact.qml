import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// What one must know to get there: an icon, a name, and the answer large.
Card {
    id: fact

    property string iconName: ""
    property string name: ""
    property string value: ""

    visible: value.length > 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gutter

        IconPlate {
            Layout.alignment: Qt.AlignTop
            name: fact.iconName
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
                role: "card"
            }
        }
    }
}
