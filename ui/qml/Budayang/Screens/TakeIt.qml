import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The printer has sent the paper: a large picture and the one sentence.
ColumnLayout {
    id: done

    Layout.fillWidth: true
    spacing: Theme.gutter

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.gutter
        implicitWidth: Theme.iconHuge * 1.5
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.goodSoft
        border.color: Theme.fillBorder
        border.width: Theme.contrast ? Theme.outlineWidth : 0

        Icon {
            anchors.centerIn: parent
            name: "receipt"
            color: Theme.good
            size: Theme.iconHuge
        }
    }

    Label {
        Layout.fillWidth: true
        text: Words.say("print.done_title")
        role: "question"
        tone: "good"
        horizontalAlignment: Text.AlignHCenter
    }

    Label {
        Layout.fillWidth: true
        text: Words.say("print.done")
        horizontalAlignment: Text.AlignHCenter
    }
}
