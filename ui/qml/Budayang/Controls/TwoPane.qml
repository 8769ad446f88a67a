import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Budayang.Theme

// Two parts: below one another in portrait, side by side in landscape (`share` of the width goes to the left).
GridLayout {
    id: panes

    // Not “left” and “right”: every Item has anchor lines of these names.
    property Item leading: null
    property Item trailing: null
    property bool leadingShown: true
    property bool trailingShown: true
    property real share: 0.45

    Layout.fillWidth: true
    columns: Theme.landscape ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.gutter

    T.Control {
        visible: panes.leadingShown
        Layout.fillWidth: !Theme.landscape || !panes.trailingShown
        Layout.preferredWidth: (panes.width - panes.columnSpacing) * panes.share
        Layout.alignment: Qt.AlignTop
        implicitHeight: implicitContentHeight
        contentItem: panes.leading
    }

    T.Control {
        visible: panes.trailingShown
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitHeight: implicitContentHeight
        contentItem: panes.trailing
    }
}
