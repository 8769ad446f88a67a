import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// A white container with a hairline; its children stand below one another.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Theme.pad
    property alias spacing: column.spacing

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + padding * 2
    implicitHeight: column.implicitHeight + padding * 2
    radius: Theme.radiusCard
    color: Theme.surface
    border.color: Theme.line
    border.width: Theme.outlineWidth

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.gapSmall
    }
}
