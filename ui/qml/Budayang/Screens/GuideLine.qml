import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One line of a guide inside a card: a mark or a number, a title, and what there is to say about it.
RowLayout {
    id: line

    property int number: 0
    property string iconName: ""
    property string title: ""
    property string text: ""
    property list<string> tags: []

    Layout.fillWidth: true
    spacing: Theme.gutter

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize
        radius: width / 2
        visible: line.number > 0
        color: Theme.accentSoft
        border.color: Theme.fillBorder
        border.width: Theme.contrast ? Theme.outlineWidth : 0

        Label {
            anchors.centerIn: parent
            text: line.number
            strong: true
            tone: "accent"
            silent: true
        }
    }

    Icon {
        Layout.alignment: Qt.AlignTop
        visible: line.iconName.length > 0 && line.number === 0
        name: line.iconName
        color: Theme.accent
        size: Theme.iconSize
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.gapTiny

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: line.title
            strong: true
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: line.text
            tone: line.title.length > 0 ? "soft" : "ink"
        }

        TagRow {
            Layout.fillWidth: true
            tags: line.tags
            tone: "warn"
        }
    }
}
