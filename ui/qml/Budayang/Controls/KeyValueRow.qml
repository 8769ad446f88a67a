import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// A name and its value: side by side where there is room, below one another in 长辈版.
GridLayout {
    id: row

    property string name: ""
    property string value: ""
    property string valueRole: "body"
    property bool strong: false

    Layout.fillWidth: true
    columns: Theme.elder ? 1 : 2
    columnSpacing: Theme.gutter
    rowSpacing: 0

    Label {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.elder ? -1 : Theme.nameWidth
        Layout.fillWidth: Theme.elder
        text: row.name
        tone: "soft"
    }

    Label {
        Layout.fillWidth: true
        text: row.value
        role: row.valueRole
        strong: row.strong || row.valueRole === "number"
    }
}
