import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Budayang.Controls
import Budayang.Theme

// A part that stays in sight and a part that may be long: above one another in portrait, where the whole screen scrolls;
// in landscape the pinned part stands left and only the right one scrolls. The frame around it sets `fills` in landscape.
GridLayout {
    id: panes

    property Item pinned: null
    property real share: 0.4
    default property alias content: scroller.content

    Layout.fillWidth: true
    Layout.fillHeight: Theme.landscape
    columns: Theme.landscape ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.gutter

    T.Control {
        Layout.fillWidth: !Theme.landscape
        Layout.preferredWidth: (panes.width - panes.columnSpacing) * panes.share
        Layout.alignment: Qt.AlignTop
        implicitHeight: implicitContentHeight
        visible: panes.pinned !== null
        contentItem: panes.pinned
    }

    ScrollPane {
        id: scroller

        Layout.fillWidth: true
        Layout.fillHeight: Theme.landscape
        Layout.preferredHeight: Theme.landscape ? 0 : implicitHeight
        sideMargin: 0
    }
}
