import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// The calm picture of what to do with the scanner: a thing inside the scanner's frame, and a sentence; side by side where
// height is dear.
Rectangle {
    id: panel

    property string title: ""
    property string text: ""
    property string iconName: "qr"

    readonly property bool flat: Theme.landscape && Theme.elder
    readonly property int side: flat ? Text.AlignLeft : Text.AlignHCenter

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + Theme.margin * 2
    implicitHeight: column.implicitHeight + Theme.margin * 2
    radius: Theme.radiusCard
    color: Theme.tintCream
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        columns: panel.flat ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gutter

        Item {
            Layout.alignment: panel.flat ? Qt.AlignVCenter : Qt.AlignHCenter
            implicitWidth: Math.round(Theme.iconHuge * (panel.flat ? 1.6 : Theme.landscape ? 1 : 1.4))
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

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: panel.flat ? 0 : Theme.gapSmall
            spacing: panel.flat ? Theme.gapSmall : Theme.gutter

            Label {
                Layout.fillWidth: true
                text: panel.title
                role: "head"
                horizontalAlignment: panel.side
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: panel.text
                horizontalAlignment: panel.side
            }
        }
    }
}
