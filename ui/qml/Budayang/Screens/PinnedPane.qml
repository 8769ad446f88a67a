import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Budayang.Controls
import Budayang.Theme

// A part that stays in sight and a part that may be long. In portrait they stand below one another; in landscape the
// pinned part stands left under the title, which leaves its row to the content, and keeps its place while the right scrolls.
GridLayout {
    id: panes

    required property ScreenFrame frame
    property string title: ""
    property Item pinned: null
    property real share: 0.4
    default property alias content: column.data

    readonly property real leftWidth: Math.floor((width - columnSpacing) * share)

    Layout.fillWidth: true
    columns: Theme.landscape ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.gutter

    ColumnLayout {
        id: left

        Layout.fillWidth: !Theme.landscape
        Layout.preferredWidth: Theme.landscape ? panes.leftWidth : -1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gutter
        visible: Theme.landscape || (panes.pinned !== null && panes.pinned.implicitHeight > 0)

        // The shift is the transform's, not the layout's item's; qmllint 6.11 takes one for the other.
        // qmllint disable Quick.layout-positioning
        transform: Translate {
            y: Theme.landscape ? Math.max(0, Math.min(panes.frame.scrolled - Math.max(0, left.height - panes.frame.viewHeight), panes.height - left.height)) : 0
        }
        // qmllint enable Quick.layout-positioning

        Label {
            Layout.fillWidth: true
            visible: Theme.landscape && text.length > 0
            text: panes.title
            role: "title"
        }

        T.Control {
            Layout.fillWidth: true
            implicitHeight: implicitContentHeight
            visible: panes.pinned !== null
            contentItem: panes.pinned
        }
    }

    ColumnLayout {
        id: column

        Layout.fillWidth: true
        Layout.preferredWidth: Theme.landscape ? panes.width - panes.columnSpacing - panes.leftWidth : -1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gutter
    }
}
