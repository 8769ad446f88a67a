import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// A card over the darkened screen. Nothing beneath it can be touched; what closes it stands at its foot.
Item {
    id: dialog

    property string title: ""
    property string iconName: ""
    default property alias content: column.data

    anchors.fill: parent
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.dialogWidth
        height: Math.min(parent.height - Theme.gutter * 2, column.implicitHeight + column.anchors.margins * 2)
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.fillBorder
        border.width: Theme.contrast ? Theme.outlineWidth : 0

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.landscape ? Theme.pad : Theme.margin
            spacing: Theme.landscape ? Theme.gapSmall : Theme.gutter

            RowLayout {
                spacing: Theme.gutter

                IconPlate {
                    visible: dialog.iconName.length > 0
                    name: dialog.iconName
                }

                Label {
                    Layout.fillWidth: true
                    text: dialog.title
                    role: "title"
                }
            }
        }
    }
}
