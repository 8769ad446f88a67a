import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// A fact people ask for: its name, the answer strong, and what there is to say about it below.
ColumnLayout {
    id: fact

    property string name: ""
    property string value: ""
    property string note: ""
    property bool strong: false

    Layout.fillWidth: true
    spacing: Theme.gapTiny

    KeyValueRow {
        name: fact.name
        value: fact.value
        valueRole: fact.strong ? "card" : "body"
        strong: fact.strong
    }

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.elder ? 0 : Theme.nameWidth + Theme.gutter
        visible: text.length > 0
        text: fact.note
        role: "small"
        tone: "soft"
    }
}
