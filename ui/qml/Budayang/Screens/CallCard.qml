import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// An office line to call: the number large, because it is copied by eye.
Rectangle {
    id: card

    property string label: ""
    property string number: ""

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth + Theme.pad * 2
    implicitHeight: Math.max(Theme.rowHeight, row.implicitHeight + Theme.pad * 2)
    radius: Theme.radiusCard
    color: Theme.helpSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gutter

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: "phone"
            color: Theme.help
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: card.label
                tone: "help"
            }

            Label {
                Layout.fillWidth: true
                text: card.number
                role: "head"
                font.features: ({
                        "tnum": 1
                    })
            }
        }
    }
}
