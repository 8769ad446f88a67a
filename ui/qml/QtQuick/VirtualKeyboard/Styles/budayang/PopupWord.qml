pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Budayang.Theme
import Budayang.Controls

// One line of a popup of the keyboard (words for a candidate, languages).
SelectionListItem {
    property alias words: label.text

    width: label.implicitWidth + Theme.pad * 2
    height: Theme.touch

    Label {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.pad
        wrapMode: Text.NoWrap
    }
}
