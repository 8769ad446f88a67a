import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// One thing that will be sent: what it is, its words, and 修改. A phone number is masked until the visitor looks.
ColumnLayout {
    id: line

    required property int index
    required property string name
    required property string value
    required property string problem
    required property string edit
    required property bool secret
    property bool peeking: false

    signal editing(string where)
    signal peek

    Layout.fillWidth: true
    spacing: Theme.gapSmall

    Divider {
        visible: line.index > 0
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gutter

        GridLayout {
            id: grid

            Layout.fillWidth: true
            columns: Theme.landscape && !Theme.elder ? 2 : 1
            columnSpacing: Theme.gutter
            rowSpacing: Theme.gapTiny

            Label {
                Layout.fillWidth: !Theme.landscape || Theme.elder
                Layout.preferredWidth: Theme.landscape && !Theme.elder ? Theme.nameWidth * 0.75 : -1
                text: line.name
                role: "small"
                tone: "soft"
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: line.value
                strong: line.index === 0
                wrapMode: Text.Wrap
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.columnSpan: grid.columns
                visible: line.problem.length > 0
                spacing: Theme.gapSmall

                Icon {
                    name: "warn"
                    color: Theme.danger
                    size: Theme.iconSmall
                }

                Label {
                    Layout.fillWidth: true
                    text: line.problem
                    tone: "danger"
                }
            }
        }

        Chip {
            Layout.alignment: Qt.AlignVCenter
            visible: line.secret
            text: Words.say(line.peeking ? "review.hide" : "review.peek")
            onClicked: line.peek()
        }

        Chip {
            Layout.alignment: Qt.AlignVCenter
            visible: line.edit.length > 0
            text: Words.say("review.edit")
            Accessible.name: text + " " + line.name
            onClicked: line.editing(line.edit)
        }
    }
}
