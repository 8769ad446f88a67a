import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// The calm picture of what to do with the scanner: a thing inside the scanner's frame, and a sentence.
Rectangle {
    id: panel

    property string title: ""
    property string text: ""
    property string iconName: "qr"

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + Theme.margin * 2
    implicitHeight: column.implicitHeight + Theme.margin * 2
    radius: Theme.radiusCard
    color: Theme.tintCream
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: Theme.gutter

        Item {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.landscape ? Theme.iconHuge : Theme.iconHuge * 1.4
            implicitHeight: implicitWidth

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusCard
                color: Theme.amber
            }

            Icon {
                anchors.centerIn: parent
                name: "frame"
                color: Theme.onAmber
                size: parent.width * 0.8
            }

            Icon {
                anchors.centerIn: parent
                name: panel.iconName
                color: Theme.onAmber
                size: parent.width * 0.4
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            text: panel.title
            role: "head"
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: panel.text
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
