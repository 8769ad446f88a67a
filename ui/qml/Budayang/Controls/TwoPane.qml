import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Budayang.Theme

// Two parts: below one another in portrait, side by side in landscape (`share` of the width goes to the left).
GridLayout {
    id: panes

    property Item left: null
    property Item right: null
    property real share: 0.45

    Layout.fillWidth: true
    columns: Theme.landscape ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.gutter

    T.Control {
        Layout.fillWidth: !Theme.landscape
        Layout.preferredWidth: (panes.width - panes.columnSpacing) * panes.share
        Layout.alignment: Qt.AlignTop
        implicitHeight: implicitContentHeight
        contentItem: panes.left
    }

    T.Control {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitHeight: implicitContentHeight
        contentItem: panes.right
    }
}
