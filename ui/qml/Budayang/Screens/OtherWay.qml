import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// Another way to get the thing done: icon, words, and the number or place.
RowLayout {
    id: way

    property string iconName: ""
    property string title: ""
    property string text: ""
    property bool large: false

    Layout.fillWidth: true
    spacing: Theme.gutter

    IconPlate {
        Layout.alignment: Qt.AlignTop
        name: way.iconName
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Label {
            Layout.fillWidth: true
            text: way.title
            role: "card"
        }

        Label {
            Layout.fillWidth: true
            text: way.text
            role: way.large ? "number" : "body"
            tone: way.large ? "ink" : "soft"
        }
    }
}
