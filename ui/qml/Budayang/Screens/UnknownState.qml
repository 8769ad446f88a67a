import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// What was asked for is not in this pack: a picture, a sentence, and buttons (as children) that lead on.
ColumnLayout {
    property alias iconName: state.iconName
    property alias title: state.title
    property alias text: state.text
    default property alias ways: buttons.data

    Layout.fillWidth: true
    Layout.fillHeight: false
    // A little above the middle of the page, where the eye looks first.
    Layout.topMargin: Math.max(0, Math.round((Theme.contentHeight - implicitHeight) * 0.35) - Theme.margin)
    spacing: Theme.gutter

    EmptyState {
        id: state

        titleRole: "title"
    }

    RowLayout {
        id: buttons

        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gutter
    }
}
