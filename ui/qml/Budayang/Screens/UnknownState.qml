import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// What was asked for is not in this pack: a picture, a sentence, and buttons (as children) that lead on.
ColumnLayout {
    id: unknown

    property alias iconName: state.iconName
    property alias title: state.title
    property alias text: state.text
    default property alias ways: buttons.data

    Layout.fillWidth: true
    spacing: Theme.margin

    EmptyState {
        id: state
    }

    RowLayout {
        id: buttons

        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gutter
    }
}
