import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// A given answer; the whole line is the way to change it.
Pressable {
    id: line

    property string ask: ""
    property string answer: ""
    // Who said so, where that is not the visitor alone.
    property string note: ""

    signal changing

    Layout.fillWidth: true
    text: ask + answer + "，" + Words.say("interview.change")
    padding: Theme.landscape ? Theme.gutter : Theme.pad
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    onClicked: changing()

    contentItem: RowLayout {
        spacing: Theme.gutter

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: line.ask
                tone: "soft"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                text: line.answer
                role: "card"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: line.note
                role: "small"
                tone: "hint"
                silent: true
            }
        }

        // Looks as it does where a request is looked through; the line speaks for it.
        Chip {
            Layout.alignment: Qt.AlignVCenter
            focusPolicy: Qt.NoFocus
            text: Words.say("interview.change")
            Accessible.ignored: true
            onClicked: line.changing()
        }
    }
}
